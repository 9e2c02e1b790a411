import { createHash } from 'node:crypto';
import { cp, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFolders } from './site-folders.ts';
import { placeFile } from './tree.ts';

/** The name of the release that these compiled views make at this origin. */
export async function releaseName(bundleDir: string, origin: string): Promise<string> {
  const hash = createHash('sha256').update(origin);
  const files = await readdir(bundleDir, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name));
  for (const file of paths.toSorted())
    hash.update(path.relative(bundleDir, file)).update(await readFile(file));
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
 * Makes ready what pages of a release need besides themselves: hashed assets go to the folder all releases share,
 * so that a page of an earlier release still finds its own.
 */
export async function prepareRelease(
  folders: SiteFolders,
  name: string,
  assetsDir: string,
): Promise<string> {
  const tree = path.join(folders.releases, name);
  for (const found of await readdir(assetsDir, { recursive: true, withFileTypes: true })) {
    if (!found.isFile()) continue;
    const from = path.join(found.parentPath, found.name);
    const file = path.relative(assetsDir, from);
    const root = file.startsWith(`_assets${path.sep}`) ? folders.assets : tree;
    if (/\.(css|js|svg|txt|webmanifest)$/.test(file))
      await placeFile(root, file, await readFile(from, 'utf8'));
    else await cp(from, path.join(root, file), { recursive: true });
  }
  return tree;
}

/** Serves a release from here on, in one step; earlier ones but the last are taken away. */
export async function switchRelease(folders: SiteFolders, name: string): Promise<void> {
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
}
