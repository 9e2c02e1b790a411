import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { addressesOf, type Address } from './addresses.ts';
import { beginRelease } from './begun-release.ts';
import { isCmsDown } from './cms-down.ts';
import { fileAt } from './file-of.ts';
import { siteAddresses } from './further-pages.ts';
import { mirrorMedia } from './mirror-media.ts';
import { overlap } from './overlap.ts';
import { placeBeside } from './place-beside.ts';
import { placePage } from './place-page.ts';
import { placeSitemap, type PlacedSitemap } from './place-sitemap.ts';
import type { Tools } from './refresh.ts';
import { currentRelease, prepareRelease, switchRelease } from './release.ts';
import { PageFault, renderPage, type Rendered } from './render-page.ts';
import type { SiteState } from './site-state.ts';
import { robotsOf } from './sitemap.ts';
import { placeFile, removeFile } from './tree.ts';

/** The compiled views that are to be served. */
export type Release = { release: string; assetsDir: string };

/** Pages under way at a time: the next ones are rendered while these are compressed and written. */
const width = 24;

/**
 * Renders every address into a release and serves it from then on. It is what the page-wise publications must
 * come to, byte for byte. Killed in the middle, it goes on where it was; what is served stays as it was until the end.
 *
 * A page that cannot be made stays as the served release has it, and is returned. Throws when that is every page.
 */
export async function renderAll(
  state: SiteState,
  { release, assetsDir, ...tools }: Tools & Release,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<{ pages: number; faults: Error[] }> {
  const { folders, render, origin } = tools;
  const { store } = state;
  const { faults, faulty } = await mirrorAll(state, tools);
  const tree = await prepareRelease(folders, release, assetsDir);
  const isRead = (await currentRelease(folders)) === release;
  const addresses = siteAddresses(store);
  const all = addresses.all();
  const begun = await beginRelease(folders, release, store);
  const reads = begun.done;
  const left = all.filter(({ path: page }) => !reads.has(page) || faulty.has(page));
  const placer = placeBeside(left.length);
  let done = all.length - left.length;

  async function make(address: Address): Promise<void> {
    const page = await attempt(address);
    // A Document that keeps its page keeps no link: where it leads is known.
    if (page instanceof PageFault || (faulty.has(page.path) && 'html' in page))
      await keep(fileAt(address));
    else await placer.place({ root: tree, isRead }, page);
    const { path: at, reads: tags } = page;
    reads.put(at, tags);
    await begun.note({ path: at, tags: [...tags], faulty: faulty.has(at) || undefined });
    onProgress((done += 1), all.length);
  }

  async function keep(file: string) {
    const html = await readFile(path.join(folders.current, file)).catch(() => undefined);
    if (html) await placePage({ root: tree, isRead }, { file, html });
  }

  async function attempt(address: Address): Promise<Rendered | PageFault> {
    try {
      return await renderPage(address, { store, render, origin });
    } catch (fault) {
      if (!(fault instanceof PageFault)) throw fault;
      faults.push(fault);
      faulty.add(fault.path);
      return fault;
    }
  }

  try {
    await overlap(left, width, make);
  } finally {
    await placer.end();
  }
  if (faulty.size === all.length) throw faults[0]!;
  const sitemap: PlacedSitemap = new Map();
  await placeSitemap({ store, sitemap }, tree, origin);
  await placeFile(tree, 'robots.txt', robotsOf(origin));
  await removeOthers(tree, new Set(all.map(fileAt)));

  await begun.adopt();
  Object.assign(state, { addresses, reads, sitemap, faulty, release, owed: new Set() });
  state.lines = store.size() + reads.size() + 1;
  await switchRelease(folders, release, assetsDir);
  await begun.end();
  return { pages: all.length, faults };
}

// A Document whose files cannot be had keeps its pages, and the others go on.
async function mirrorAll({ store }: SiteState, { folders, openMedia }: Tools) {
  const faults: Error[] = [];
  const faulty = new Set<string>();
  for (const publication of store.all()) {
    await mirrorMedia(publication, folders.media, openMedia).catch((fault: Error) => {
      if (isCmsDown(fault)) throw fault;
      faults.push(fault);
      for (const address of addressesOf(publication)) faulty.add(address.path);
    });
  }
  return { faults, faulty };
}

async function removeOthers(tree: string, wanted: Set<string>) {
  for (const found of await readdir(tree, { recursive: true })) {
    const file = found
      .split(path.sep)
      .join('/')
      .replace(/\.(br|gz)$/, '');
    if (file.endsWith('.html') && !wanted.has(file)) await removeFile(tree, file);
  }
}
