import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createAddressBook } from './address-book.ts';
import { addressesOf } from './addresses.ts';
import { isCmsDown } from './cms-down.ts';
import { fileOf } from './file-of.ts';
import { mirrorMedia } from './mirror-media.ts';
import { placePage } from './place-page.ts';
import { createReadsIndex } from './reads-index.ts';
import type { Tools } from './refresh.ts';
import { prepareRelease, switchRelease } from './release.ts';
import { PageFault, renderPage } from './render-page.ts';
import { rewriteJournals, type SiteState } from './site-state.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';
import { placeFile, removeFile } from './tree.ts';

/** The compiled views that are to be served. */
export type Release = { release: string; assetsDir: string };

/**
 * Renders every address into a release and serves it from then on. It is what the page-wise publications must
 * come to, byte for byte. Killed in the middle, it is begun again; what is served stays as it was until the end.
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
  const addresses = createAddressBook(store.all());
  const reads = createReadsIndex();
  const files = new Set<string>();
  for (const address of addresses.all()) {
    try {
      const page = await renderPage(address, { store, render, origin });
      reads.put(page.path, page.reads);
      files.add(page.file);
      // A Document that keeps its page keeps no link: where it leads is known.
      if (faulty.has(page.path) && 'html' in page) await keep(page.file, folders.current, tree);
      else await placePage(tree, page);
    } catch (fault) {
      if (!(fault instanceof PageFault)) throw fault;
      faults.push(fault);
      faulty.add(fault.path);
      reads.put(fault.path, fault.reads);
      const file = fileOf(fault.path, address.page.view === 'withdrawn');
      files.add(file);
      await keep(file, folders.current, tree);
    }
    onProgress(files.size, addresses.size());
  }
  if (faulty.size === addresses.size()) throw faults[0]!;
  await placeFile(tree, 'sitemap.xml', sitemapOf(addresses, origin));
  await placeFile(tree, 'robots.txt', robotsOf(origin));
  await removeOthers(tree, files);

  Object.assign(state, { addresses, reads, faulty, release, owed: new Set() });
  await rewriteJournals(state, folders);
  await switchRelease(folders, release, assetsDir);
  return { pages: files.size, faults };
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

async function keep(file: string, served: string, tree: string) {
  const html = await readFile(path.join(served, file), 'utf8').catch(() => undefined);
  if (html !== undefined) await placeFile(tree, file, html);
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
