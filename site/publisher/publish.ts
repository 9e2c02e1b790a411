import { isDeepStrictEqual } from 'node:util';
import type { Publication } from '#content/publication';
import { touchedTags } from '../content/tags.ts';
import { addressesOf } from './addresses.ts';
import { appendJournal } from './journal.ts';
import { mirrorMedia } from './mirror-media.ts';
import { putInPlace, renderPaths, type Tools } from './refresh.ts';
import type { SiteState } from './site-state.ts';

/** What became of a Publication. */
export type Outcome =
  { did: 'publish' | 'withdraw'; pages: number } | { did: 'ignore'; because: string };

/**
 * Brings the site to what a Publication says: renders every page it touches, then puts them in place,
 * takes away what vanished, and tells the followers. Repeating it changes nothing.
 *
 * When a page cannot be rendered nothing is written; after any fault the state is as before, and the fault is thrown.
 */
export async function publish(
  publication: Publication,
  state: SiteState,
  tools: Tools,
): Promise<Outcome> {
  const { kind, id, type } = publication;
  const before = state.store.get(kind, id);
  const because = before && reasonToIgnore(publication, before, state);
  if (because !== undefined) return { did: 'ignore', because };
  await mirrorMedia(publication, tools.folders.media, tools.openMedia);

  const own = state.addresses.replace(before, publication);
  state.store.put(publication);
  try {
    // The Document's own pages go first: they are what its editor and its readers wait for.
    const paths = new Set([
      ...own,
      ...state.reads.readersOf(touchedTags(before, publication)),
      ...state.unfinished,
    ]);
    const refresh = await renderPaths(paths, own, state, tools);
    await putInPlace(refresh, state, tools, () =>
      appendJournal(tools.folders.corpus, [publication]),
    );
    const pages = refresh.pages.length + refresh.gone.length;
    return { did: type === 'published' ? 'publish' : 'withdraw', pages };
  } catch (fault) {
    state.addresses.replace(publication, before);
    if (before) state.store.put(before);
    else state.store.drop(kind, id);
    throw fault;
  }
}

function reasonToIgnore(
  publication: Publication,
  before: Publication,
  { faulty }: SiteState,
): string | undefined {
  if (publication.version < before.version) return `version ${before.version} is newer`;
  if (!isDeepStrictEqual(publication, before)) return undefined;
  const isWhole = !addressesOf(publication).some(({ path }) => faulty.has(path));
  return isWhole ? `version ${before.version} is there already` : undefined;
}
