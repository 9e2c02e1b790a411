import type { Publication } from '#content/publication';
import { changesOf, decide } from '#search/decide';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { numberIn } from '#search/legal-numbers';
import type { Lists } from '#search/lists';
import type { Signals } from '#search/rank/signals';
import { createContentStore } from '../content/content-store.ts';
import { listsOf } from './lists-of.ts';

/** What the portal server knows of what is published. */
export type Corpus = {
  store: ReturnType<typeof createContentStore>;
  search: ReturnType<typeof createEmbeddedSearch>;
  /** What editors keep for search. */
  lists: Lists;
  /** When something was last published; undefined before the first time. */
  changedAt: Date | undefined;
};

/** A corpus that knows of nothing yet. */
export function emptyCorpus(signals: Signals): Corpus {
  const corpus: Corpus = {
    store: createContentStore(),
    search: createEmbeddedSearch({ lists: () => corpus.lists, signals }),
    lists: {},
    changedAt: undefined,
  };
  corpus.lists = listsOf(corpus.store);
  return corpus;
}

/** Takes Publications into a corpus; one that is older than what is known changes nothing. */
export async function take(publications: Publication[], corpus: Corpus): Promise<void> {
  const { store, search } = corpus;
  const numberOf = (id: string) => numberIn(store.get('legal-document', id));
  const changes = publications.flatMap((publication) => {
    const known = store.get(publication.kind, publication.id)?.version ?? 0;
    if (publication.version < known) return [];
    store.put(publication);
    return changesOf(decide(publication, known, numberOf));
  });
  if (publications.some(({ kind }) => kind === 'synonym' || kind === 'pinned-result'))
    corpus.lists = listsOf(store);
  await search.apply(changes);
}
