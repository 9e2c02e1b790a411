import { settle } from './owe.ts';
import { placeSitemap } from './place-sitemap.ts';
import { putInPlace, renderPaths, type Tools } from './refresh.ts';
import type { PageFault } from './render-page.ts';
import type { SiteState } from './site-state.ts';

/** What came of a slice: pages written or taken away, and those that could not be made and stay as they were. */
export type Slice = { pages: number; faults: PageFault[] };

/** Pages in a slice: a tenth of a second or so, which is what an announcement that comes meanwhile waits. */
const inASlice = 25;

/**
 * Renders some of the pages that are owed, the longest owed first, from what is published at this moment. After a
 * fault of the disk they are all still owed.
 */
export async function renderOwed(
  state: SiteState,
  tools: Tools,
  howMany = inASlice,
): Promise<Slice> {
  const { folders } = tools;
  const paths = [...state.owed].slice(0, howMany);
  if (paths.length === 0) return { pages: 0, faults: [] };
  const refresh = await renderPaths(paths, state, tools, () => true);
  await putInPlace(refresh, folders.current);
  // A publication that failed half-way, in this run or a killed one, may have left a sitemap of what is not there.
  if (paths.length === state.owed.size) await placeSitemap(state, folders.current, tools.origin);
  await settle(refresh, state, folders);
  return { pages: refresh.pages.length + refresh.gone.length, faults: refresh.faults };
}
