import { appendFile, readFile, truncate } from 'node:fs/promises';
import { replace } from './tree.ts';

/**
 * A file of JSON lines that only grows. A torn last line – the writer was killed – is cut off when it is read.
 * Followers read on from where they were; a rewritten journal is a new file (another inode) to them.
 * Throws when another line is not JSON.
 */
export async function readJournal(file: string): Promise<unknown[]> {
  const bytes = await readFile(file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return Buffer.alloc(0);
    throw fault;
  });
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) await truncate(file, end);
  return bytes
    .subarray(0, end)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

/** Adds entries, in one write. */
export async function appendJournal(file: string, entries: unknown[]): Promise<void> {
  if (entries.length > 0) await appendFile(file, toLines(entries));
}

/** Starts the journal anew with these entries. */
export async function rewriteJournal(file: string, entries: unknown[]): Promise<void> {
  await replace(file, toLines(entries));
}

function toLines(entries: unknown[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
