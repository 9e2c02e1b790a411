import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const unfinished = '.writing';

/**
 * Puts a file in place: beside the old one first, then over it, so that readers see the old or the new one,
 * never half. Text gets its `.br` and `.gz` first. Returns false when the bytes were there already.
 */
export async function placeFile(root: string, file: string, content: string): Promise<boolean> {
  const target = path.join(root, file);
  const bytes = Buffer.from(content);
  if (bytes.equals(await readFile(target).catch(() => Buffer.alloc(0)))) return false;
  await mkdir(path.dirname(target), { recursive: true });
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [br, gz] = await Promise.all([brotli(bytes, quality), deflate(bytes)]);
  await replace(`${target}.br`, br);
  await replace(`${target}.gz`, gz);
  await replace(target, bytes);
  return true;
}

/** Takes a file away, the page itself last. */
export async function removeFile(root: string, file: string): Promise<void> {
  const target = path.join(root, file);
  for (const one of [target, `${target}.br`, `${target}.gz`]) await rm(one, { force: true });
}

/** Takes away what a killed run left half-written. */
export async function sweepUnfinished(root: string): Promise<void> {
  const files = await readdir(root, { recursive: true }).catch(() => []);
  for (const file of files)
    if (file.endsWith(unfinished)) await rm(path.join(root, file), { force: true });
}

/** Writes beside, then over. */
export async function replace(target: string, bytes: Buffer | string): Promise<void> {
  const beside = `${target}.${randomUUID()}${unfinished}`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}
