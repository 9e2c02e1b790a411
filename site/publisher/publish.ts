import { isDeepStrictEqual } from 'node:util';
import type { Publication } from '#content/publication';
import { touchedTags } from '../content/touched-tags.ts';
import { addressesOf } from './addresses.ts';
import { changedPages } from './further-pages.ts';
import { appendJournal } from './journal.ts';
import { mirrorMedia } from './mirror-media.ts';
import { owe, settle } from './owe.ts';
import { placeSitemap } from './place-sitemap.ts';
import { putInPlace, renderPaths, type Tools } from './refresh.ts';
import type { SiteState } from './site-state.ts';

/** What became of a Publication: how many pages were written or taken away, and how many more are owed now. */
export type Outcome =
  { did: 'publish' | 'withdraw'; pages: number; owed: number } | { did: 'ignore'; because: string };

/** Up to here, all pages that a Publication touches change at once: what an edit touches, and well below a second. */
const ordinary = 50;

/**
 * Brings the site to what a Publication says: renders every page it touches, then puts them in place,
 * takes away what vanished, and tells the followers. Repeating it changes nothing. Where it touches more than
 * `atOnce` pages, only the Document's own change here; the others are owed, and rendered in slices.
 *
 * When a page cannot be rendered nothing is written; after any fault until it is in the corpus the state is as before.
 * Every fault is thrown.
 */
export async function publish(
  publication: Publication,
  state: SiteState,
  tools: Tools,
  atOnce = ordinary,
): Promise<Outcome> {
  const { kind, id, type } = publication;
  const before = state.store.get(kind, id);
  const because = before && reasonToIgnore(publication, before, state);
  if (because !== undefined) return { did: 'ignore', because };
  await mirrorMedia(publication, tools.folders.media, tools.openMedia);

  const furtherPages = () => state.addresses.furtherPagesAround(before, publication);
  const former = furtherPages();
  const own = state.addresses.replace(before, publication);
  state.store.put(publication);
  // The Document's own pages go first: they are what its editor and its readers wait for.
  const touched = new Set([
    ...own,
    ...changedPages(former, furtherPages()),
    ...state.reads.readersOf(touchedTags(before, publication, state.store, state.reads.isRead)),
  ]);
  const soon = touched.size > atOnce ? own : touched;
  const mayFail = (path: string) => state.faulty.has(path) && !own.has(path);
  const place = async () => {
    const refresh = await renderPaths(soon, state, tools, mayFail);
    await owe(touched, state, tools.folders);
    await putInPlace(refresh, tools.folders.current);
    await placeSitemap(state, tools.folders.current, tools.origin, publication);
    await appendJournal(tools.folders.corpus, [publication]);
    return refresh;
  };
  const undo = (fault: unknown) => {
    state.addresses.replace(publication, before);
    if (before) state.store.put(before);
    else state.store.drop(kind, id);
    state.sitemap.clear();
    throw fault;
  };

  const refresh = await place().catch(undo);
  // With its line in the corpus it is published. A disk that is full by now leaves its pages owed, and nothing undone.
  await settle(refresh, state, tools.folders);
  const pages = refresh.pages.length + refresh.gone.length;
  const did = type === 'published' ? 'publish' : 'withdraw';
  return { did, pages, owed: touched.size - soon.size };
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
