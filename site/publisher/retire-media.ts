import { readdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { mediaFilesOf } from './mirror-media.ts';
import { retireFiles } from './retire-files.ts';
import type { SiteFolders } from './site-folders.ts';
import type { SiteState } from './site-state.ts';

const keptFor = 24 * 3600 * 1000;

/**
 * Takes away published files that nothing shows any more, a day after they were last seen to be shown, and returns them:
 * whoever has the page open still gets them, and what was published by mistake is not there for long. A Document that is
 * published again has its files copied again. Nothing may be published meanwhile.
 */
export async function retireMedia(
  { store, faulty, owed }: Pick<SiteState, 'store' | 'faulty' | 'owed'>,
  { media: folder, retiredMedia: note }: SiteFolders,
  now: Date,
): Promise<string[]> {
  // A page that stays as it was may offer a file that its Document has replaced.
  if (faulty.size + owed.size > 0) return [];
  const wanted = new Set([...store.all()].flatMap((one) => mediaFilesOf(one, folder)));
  const files = await filesIn(folder);
  const taken = await retireFiles({ folder, files, note, keptFor }, wanted, now);
  // Its folder is named for its bytes; those may have another name as well.
  for (const file of taken) await rmdir(path.join(folder, path.dirname(file))).catch(() => {});
  return taken;
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
}
