import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';

/** How two trees of files differ. */
export type Differences = { files: number; bytes: number; different: string[] };

/** Compares two trees byte by byte; `files` counts those of either. */
export async function differences(one: string, other: string): Promise<Differences> {
  const [here, there] = await Promise.all([filesBelow(one), filesBelow(other)]);
  const all = [...new Set([...here, ...there])].toSorted();
  const found: Differences = { files: all.length, bytes: 0, different: [] };
  for (const file of all) {
    const [a, b] = await Promise.all([bytesOf(one, file), bytesOf(other, file)]);
    if (a !== undefined && b !== undefined && a.equals(b)) continue;
    found.different.push(file);
    found.bytes += differingBytes(a ?? Buffer.alloc(0), b ?? Buffer.alloc(0));
  }
  return found;
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile() || one.isSymbolicLink())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
}

async function bytesOf(folder: string, file: string): Promise<Buffer | undefined> {
  const place = path.join(folder, file);
  // A former address is a link that says where its Document went; what it leads to is compared by itself.
  return readlink(place, 'buffer').catch(() => readFile(place).catch(() => undefined));
}

function differingBytes(a: Buffer, b: Buffer): number {
  let count = Math.abs(a.length - b.length);
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}
