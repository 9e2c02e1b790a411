import type { Bundle } from '../render/load-bundle.ts';
import { filesAt } from './file-of.ts';
import type { OpenMedia } from './mirror-media.ts';
import { placePage } from './place-page.ts';
import { PageFault, renderPage, type Rendered } from './render-page.ts';
import type { SiteFolders } from './site-folders.ts';
import type { SiteState } from './site-state.ts';
import { removeFile } from './tree.ts';

/** What publishing needs besides the state of the site. */
export type Tools = {
  folders: SiteFolders;
  render: Bundle['render'];
  openMedia: OpenMedia;
  /** The portal's public origin. */
  origin: string;
};

/** What is to be done to the pages of some paths. */
export type Refresh = { pages: Rendered[]; gone: string[]; faults: PageFault[] };

/**
 * Renders what stands at these paths. A page whose view fails stays as it is where it `mayFail`; otherwise its
 * PageFault is thrown.
 */
export async function renderPaths(
  paths: Iterable<string>,
  { store, addresses }: SiteState,
  { render, origin }: Tools,
  mayFail: (path: string) => boolean,
): Promise<Refresh> {
  const refresh: Refresh = { pages: [], gone: [], faults: [] };
  for (const path of paths) {
    const address = addresses.at(path);
    if (!address) {
      refresh.gone.push(path);
      continue;
    }
    try {
      refresh.pages.push(await renderPage(address, { store, render, origin }));
    } catch (fault) {
      if (!(fault instanceof PageFault) || !mayFail(path)) throw fault;
      refresh.faults.push(fault);
    }
  }
  return refresh;
}

/** Puts rendered pages in place and takes away those that are gone. They must be owed before, and settled after. */
export async function putInPlace({ pages, gone }: Refresh, tree: string): Promise<void> {
  for (const page of pages) {
    await placePage({ root: tree, isRead: true }, page);
    // It stands as itself, as withdrawn or as moved, never as two of them.
    for (const other of filesAt(page.path)) if (other !== page.file) await removeFile(tree, other);
  }
  for (const path of gone) for (const file of filesAt(path)) await removeFile(tree, file);
}
