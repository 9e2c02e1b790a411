import { randomUUID } from 'node:crypto';
import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const fromBrotli = promisify(brotliDecompress);
const fromGzip = promisify(gunzip);

const unfinished = '.writing';
/** The files a text is served from, the text itself last. */
const variants = ['.br', '.gz', ''];

/**
 * Puts a text in place: beside the old one first, then over it, so that readers see the old or the new one,
 * never half. Its `.br` and `.gz` go first. Returns false when all three said the same already.
 */
export async function placeFile(root: string, file: string, content: string): Promise<boolean> {
  const target = path.join(root, file);
  const bytes = Buffer.from(content);
  if (await isThere(target, bytes)) return false;
  await mkdir(path.dirname(target), { recursive: true });
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [br, gz] = await Promise.all([toBrotli(bytes, quality), toGzip(bytes)]);
  await replace(`${target}.br`, br);
  await replace(`${target}.gz`, gz);
  await replace(target, bytes);
  return true;
}

/** Puts a copy of a file in place whose name or folder changes with its bytes: what is there already stays. */
export async function placeCopy(from: string, target: string): Promise<void> {
  const [wanted, found] = await Promise.all([stat(from), stat(target).catch(() => undefined)]);
  if (found?.size === wanted.size) return;
  await mkdir(path.dirname(target), { recursive: true });
  const beside = besides(target);
  await copyFile(from, beside);
  await rename(beside, target);
}

/** Puts a symbolic link in place, in one step as well. What it leads to is a file of the same tree. */
export async function placeLink(root: string, file: string, leadsTo: string): Promise<boolean> {
  const target = path.join(root, file);
  // Relative, so that it stays within its tree wherever that lies.
  const wanted = path.relative(path.dirname(target), path.join(root, leadsTo));
  if ((await readlink(target).catch(() => undefined)) === wanted) return false;
  await mkdir(path.dirname(target), { recursive: true });
  const beside = besides(target);
  await symlink(wanted, beside);
  await rename(beside, target);
  return true;
}

/** Takes a text away, its compressed forms first: readers are never sent to one without the other. */
export async function removeFile(root: string, file: string): Promise<void> {
  for (const variant of variants) await rm(path.join(root, file + variant), { force: true });
}

/** Takes away what a killed run left half-written. */
export async function sweepUnfinished(root: string): Promise<void> {
  const files = await readdir(root, { recursive: true }).catch(() => []);
  for (const file of files)
    if (file.endsWith(unfinished)) await rm(path.join(root, file), { force: true });
}

/** Writes beside, then over. */
export async function replace(target: string, bytes: Buffer | string): Promise<void> {
  const beside = besides(target);
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}

/** A name to write at before the file takes its place; swept at the next start if it never does. */
export function besides(target: string): string {
  return `${target}.${randomUUID()}${unfinished}`;
}

// A run killed between a page and its compressed forms leaves them saying different things.
async function isThere(target: string, bytes: Buffer): Promise<boolean> {
  try {
    if (!bytes.equals(await readFile(target))) return false;
    const [br, gz] = await Promise.all([readFile(`${target}.br`), readFile(`${target}.gz`)]);
    return bytes.equals(await fromBrotli(br)) && bytes.equals(await fromGzip(gz));
  } catch {
    return false;
  }
}
