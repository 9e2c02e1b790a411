import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { SiteFolders } from './site-folders.ts';
import { removeFile, replace } from './tree.ts';

/** Since when (ISO 8601) an asset belongs to no served release, by its file below the shared folder. */
const Retired = z.record(z.string(), z.string());

const keptFor = 30 * 24 * 3600 * 1000;

/**
 * Notes which shared assets the served release no longer has, and takes away those for which that was so 30 days ago:
 * until then pages of earlier releases, kept by browsers and caches, still find theirs.
 */
export async function retireAssets(
  { assets, retired }: SiteFolders,
  wanted: string[],
  now: Date,
): Promise<void> {
  const known = Retired.catch({}).parse(
    JSON.parse(await readFile(retired, 'utf8').catch(() => '{}')),
  );
  const next: z.infer<typeof Retired> = {};
  for (const file of await assetsIn(assets)) {
    if (wanted.includes(file)) continue;
    const since = known[file] ?? now.toISOString();
    if (now.getTime() - Date.parse(since) > keptFor) await removeFile(assets, file);
    else next[file] = since;
  }
  await replace(retired, JSON.stringify(next));
}

async function assetsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((one) => one.isFile() && !/\.(br|gz)$/.test(one.name))
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
}
