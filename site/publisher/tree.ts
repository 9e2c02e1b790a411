import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { forms, formsOf, type Form } from './forms-of.ts';

const unfinished = '.writing';

/**
 * Puts a text in place: beside the old one first, then over it, so that readers see the old or the new one,
 * never half. Returns false when it said the same already.
 *
 * All three files are written before the first takes its place; the old `.br` goes first and the new one comes last.
 * Wherever this is stopped, a `.br` that is there says what the other two say.
 */
export async function placeFile(
  root: string,
  file: string,
  content: string | Uint8Array,
): Promise<boolean> {
  const target = path.join(root, file);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (isThere(target, bytes)) return false;
  mkdirSync(path.dirname(target), { recursive: true });
  replaceAll(target, formsOf(bytes));
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
  for (const form of forms) await rm(path.join(root, file + form), { force: true });
}

/** Takes away what a killed run left half-written. */
export async function sweepUnfinished(root: string): Promise<void> {
  const files = await readdir(root, { recursive: true }).catch(() => []);
  for (const file of files)
    if (file.endsWith(unfinished)) await rm(path.join(root, file), { force: true });
}

/** Writes beside, then over. */
export async function replace(
  target: string,
  bytes: string | Uint8Array | Iterable<string>,
): Promise<void> {
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

function replaceAll(target: string, bytes: Record<Form, Uint8Array>) {
  const written = forms.map((form) => ({ form, beside: besides(target + form) }));
  try {
    for (const { form, beside } of written) writeFileSync(beside, bytes[form]);
    rmSync(`${target}.br`, { force: true });
    for (const { form, beside } of written.toReversed()) renameSync(beside, target + form);
  } catch (fault) {
    for (const { beside } of written) rmSync(beside, { force: true });
    throw fault;
  }
}

function isThere(target: string, bytes: Uint8Array): boolean {
  try {
    // A power cut, unlike a kill, may leave a file without its bytes.
    const isWhole = (form: string) => statSync(target + form).size > 0;
    return isWhole('.br') && isWhole('.gz') && readFileSync(target).equals(bytes);
  } catch {
    return false;
  }
}
