import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createReadsIndex } from './reads-index.ts';
import { rewriteJournal } from './journal.ts';
import { mirrorMedia } from './mirror-media.ts';
import type { Tools } from './publish.ts';
import { prepareRelease, switchRelease } from './release.ts';
import { renderPage } from './render-page.ts';
import { byPath, type SiteState } from './site-state.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';
import { placeFile, removeFile } from './tree.ts';

/**
 * Renders every address into a release and serves it from then on. It is what the page-wise publications must
 * come to, byte for byte. Killed in the middle, it is begun again; what is served stays as it was until the end.
 */
export async function renderAll(
  state: SiteState,
  { release, assetsDir, ...tools }: Tools & { release: string; assetsDir: string },
  onProgress: (done: number, all: number) => void = () => {},
): Promise<number> {
  const { folders, render, origin, openMedia } = tools;
  for (const publication of state.store.all())
    await mirrorMedia(publication, folders.media, openMedia);

  const tree = await prepareRelease(folders, release, assetsDir);
  const addresses = byPath(state.store);
  const reads = createReadsIndex();
  const files = new Set<string>();
  for (const address of addresses.values()) {
    const page = await renderPage(address, { store: state.store, render, origin });
    await placeFile(tree, page.file, page.html);
    files.add(page.file);
    reads.put(page.path, page.reads);
    onProgress(files.size, addresses.size);
  }
  await placeFile(tree, 'sitemap.xml', sitemapOf(state.store, origin));
  await placeFile(tree, 'robots.txt', robotsOf(origin));
  await removeOthers(tree, files);

  await rewriteJournal(folders.corpus, [...state.store.all()]);
  await rewriteJournal(folders.reads, [{ release }, ...reads.entries()]);
  await switchRelease(folders, release);
  Object.assign(state, { addresses, reads, release });
  return files.size;
}

async function removeOthers(tree: string, wanted: Set<string>) {
  for (const found of await readdir(tree, { recursive: true })) {
    const file = found.split(path.sep).join('/');
    if (file.endsWith('.html') && !wanted.has(file)) await removeFile(tree, file);
  }
}
