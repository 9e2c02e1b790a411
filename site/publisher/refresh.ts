import type { Bundle } from '../render/load-bundle.ts';
import { filesAt } from './file-of.ts';
import { appendJournal } from './journal.ts';
import type { OpenMedia } from './mirror-media.ts';
import { placePage } from './place-page.ts';
import { PageFault, renderPage, type Rendered } from './render-page.ts';
import type { SiteFolders } from './site-folders.ts';
import { take, type ReadsEntry, type SiteState } from './site-state.ts';
import { sitemapOf } from './sitemap.ts';
import { placeFile, removeFile } from './tree.ts';

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
 * Renders what stands at these paths. Throws a PageFault when a view fails – but a page that failed before and is not
 * one of `own` keeps nobody up: it stays as it is.
 */
export async function renderPaths(
  paths: Iterable<string>,
  own: Set<string>,
  { store, addresses, faulty }: SiteState,
  { render, origin }: Tools,
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
      if (!(fault instanceof PageFault) || !faulty.has(path) || own.has(path)) throw fault;
      refresh.faults.push(fault);
    }
  }
  return refresh;
}

/**
 * Puts rendered pages in place and takes away those that are gone. `commit` runs when all are there and before they
 * count as done, so that a run killed anywhere in between leaves a note of what to look at again.
 */
export async function putInPlace(
  { pages, gone, faults }: Refresh,
  state: SiteState,
  { folders, origin }: Tools,
  commit: () => Promise<void>,
): Promise<void> {
  const begun = [...pages.map(({ path }) => path), ...gone];
  await note([{ begun }], state, folders);

  const tree = folders.current;
  for (const page of pages) {
    await placePage(tree, page);
    // It stands as itself, as withdrawn or as moved, never as two of them.
    for (const other of filesAt(page.path)) if (other !== page.file) await removeFile(tree, other);
  }
  for (const path of gone) for (const file of filesAt(path)) await removeFile(tree, file);
  await placeFile(tree, 'sitemap.xml', sitemapOf(state.addresses, origin));

  await commit();
  const done: ReadsEntry[] = [
    ...pages.map(({ path, reads }) => ({ path, tags: [...reads] })),
    ...faults.map(({ path, reads }) => ({ path, tags: [...reads], faulty: true as const })),
    ...gone.map((path) => ({ gone: path })),
  ];
  await note(done, state, folders);
}

async function note(entries: ReadsEntry[], state: SiteState, folders: SiteFolders) {
  await appendJournal(folders.reads, entries);
  for (const entry of entries) take(entry, state);
}
