import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { retireFiles } from './retire-files.ts';
import type { SiteFolders } from './site-folders.ts';

const keptFor = 30 * 24 * 3600 * 1000;

/**
 * Notes which shared assets the served release no longer has, and takes away those for which that was so 30 days ago:
 * until then pages of earlier releases, kept by browsers and caches, still find theirs.
 */
export async function retireAssets(
  { assets: folder, retired: note }: SiteFolders,
  wanted: string[],
  now: Date,
): Promise<void> {
  const files = await assetsIn(folder);
  await retireFiles({ folder, files, note, keptFor }, new Set(wanted), now);
}

async function assetsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((one) => one.isFile() && !/\.(br|gz)$/.test(one.name))
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
}
