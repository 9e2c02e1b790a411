import { appendFile, readFile, truncate } from 'node:fs/promises';
import { replace } from './tree.ts';

/**
 * A file of JSON lines that only grows. A torn last line – the writer was killed – is cut off when it is read.
 * Followers read on from where they were; a rewritten journal is a new file (another inode) to them.
 */
export async function readJournal(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) await truncate(file, Buffer.byteLength(text.slice(0, end)));
  return text
    .slice(0, end)
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
