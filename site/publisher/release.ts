import { createHash } from 'node:crypto';
import { readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { retireAssets } from './retire-assets.ts';
import type { SiteFolders } from './site-folders.ts';
import { placeCopy, placeFile } from './tree.ts';

/** The name of the release that these compiled views make at this origin. */
export async function releaseName(bundleDir: string, origin: string): Promise<string> {
  const hash = createHash('sha256').update(origin);
  for (const file of await filesBelow(bundleDir))
    hash.update(file).update(await readFile(path.join(bundleDir, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The name of the release that is served; undefined before the first. */
export async function currentRelease({ current }: SiteFolders): Promise<string | undefined> {
  return readlink(current).then(
    (target) => path.basename(target),
    () => undefined,
  );
}

/**
 * Makes ready what pages of a release need besides themselves, and returns its folder. Hashed assets go to the folder
 * all releases share, so that a page of an earlier release still finds its own.
 */
export async function prepareRelease(
  folders: SiteFolders,
  name: string,
  assetsDir: string,
): Promise<string> {
  const tree = path.join(folders.releases, name);
  for (const file of await filesBelow(assetsDir)) {
    const root = isShared(file) ? folders.assets : tree;
    const from = path.join(assetsDir, file);
    if (/\.(css|js|svg|txt|webmanifest)$/.test(file))
      await placeFile(root, file, await readFile(from, 'utf8'));
    else await placeCopy(from, path.join(root, file));
  }
  return tree;
}

/** Serves a release from here on, in one step; earlier ones but the last are taken away. */
export async function switchRelease(
  folders: SiteFolders,
  name: string,
  assetsDir: string,
): Promise<void> {
  const before = await currentRelease(folders);
  if (before !== name) {
    const beside = `${folders.current}.next`;
    await rm(beside, { force: true });
    await symlink(path.join('releases', name), beside);
    await rename(beside, folders.current);
  }
  for (const release of await readdir(folders.releases))
    if (release !== name && release !== before)
      await rm(path.join(folders.releases, release), { recursive: true, force: true });
  await retireAssets(folders, (await filesBelow(assetsDir)).filter(isShared), new Date());
}

function isShared(file: string): boolean {
  return file.startsWith(`_assets${path.sep}`);
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
    .toSorted();
}
