import { isDeepStrictEqual } from 'node:util';
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
  const isOlder = ({ kind, id, version }: Publication) =>
    version < (corpus.store.get(kind, id)?.version ?? 0);
  await put(
    publications.filter((one) => !isOlder(one)),
    corpus,
  );
}

/**
 * Takes what a rewritten journal says, which is right even where it is older: the CMS was restored from a backup. What
 * is known already costs nothing.
 */
export async function takeAnew(publications: Publication[], corpus: Corpus): Promise<void> {
  const isKnown = (one: Publication) => isDeepStrictEqual(corpus.store.get(one.kind, one.id), one);
  await put(
    publications.filter((one) => !isKnown(one)),
    corpus,
  );
}

/** Forgets every Publication but these, given as `kind:id`. */
export async function keepOnly(keys: Set<string>, { store, search }: Corpus): Promise<void> {
  const others = [...store.all()].filter((one) => !keys.has(keyOf(one)));
  for (const { kind, id } of others) store.drop(kind, id);
  await search.apply(others.map((document) => ({ do: 'remove', document })));
}

/** How a Publication is told from others. */
export function keyOf({ kind, id }: Pick<Publication, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

async function put(publications: Publication[], corpus: Corpus): Promise<void> {
  const { store, search } = corpus;
  const numberOf = (id: string) => numberIn(store.get('legal-document', id));
  const changes = publications.flatMap((publication) => {
    store.put(publication);
    return changesOf(decide(publication, 0, numberOf));
  });
  if (publications.some(({ kind }) => kind === 'synonym' || kind === 'pinned-result'))
    corpus.lists = listsOf(store);
  await search.apply(changes);
}
