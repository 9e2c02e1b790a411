import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';

/** A file that is not what it should be, by its path below the tree. */
export type FileDrift = { file: string; is: 'missing' | 'different' | 'not published' };

/**
 * Compares two trees file by file: bytes, and where links lead. What was written in the second since `since` was
 * published meanwhile and is left out.
 */
export async function treeDrift(
  expected: string,
  served: string,
  since: number,
): Promise<FileDrift[]> {
  const [wanted, found] = await Promise.all([filesBelow(expected), filesBelow(served)]);
  const drift: FileDrift[] = [];
  for (const file of wanted) {
    if (!found.has(file)) drift.push({ file, is: 'missing' });
    else if (!(await isSame(path.join(expected, file), path.join(served, file))))
      drift.push({ file, is: 'different' });
  }
  for (const file of found) if (!wanted.has(file)) drift.push({ file, is: 'not published' });
  const isOld = await Promise.all(drift.map(({ file }) => isOlder(path.join(served, file), since)));
  return drift.filter((_, i) => isOld[i]);
}

async function filesBelow(folder: string): Promise<Set<string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    found
      .filter((one) => !one.isDirectory())
      .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
      .toSorted(),
  );
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([bytesOf(one), bytesOf(other)]);
  return first.equals(second);
}

async function bytesOf(file: string): Promise<Buffer> {
  const target = await readlink(file).catch(() => undefined);
  return target === undefined ? readFile(file) : Buffer.from(`→ ${target}`);
}

// What is not there has no time: it is missing now.
async function isOlder(file: string, since: number): Promise<boolean> {
  return lstat(file).then(
    ({ mtimeMs }) => mtimeMs < since,
    () => true,
  );
}
