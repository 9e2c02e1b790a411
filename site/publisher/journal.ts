import { appendFile, readFile, stat, truncate } from 'node:fs/promises';
import { replace } from './tree.ts';

/**
 * A file of JSON lines that only grows. A torn last line – the writer was killed – is cut off when it is read, unless
 * the writer may be at work on it: then `mend` is false.
 * Followers read on from where they were; a rewritten journal is a new file (another inode) to them.
 * Throws when another line is not JSON.
 */
export async function readJournal(file: string, mend = true): Promise<unknown[]> {
  const bytes = await readFile(file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return Buffer.alloc(0);
    throw fault;
  });
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (mend && end < bytes.length) await truncate(file, end);
  return [...linesOf(bytes.subarray(0, end))].map((line): unknown => JSON.parse(line));
}

// One by one: all lines together may be more than a string can hold.
function* linesOf(bytes: Buffer): Generator<string> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    if (end > start) yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}

/** Adds entries, in one write. Where the disk is too full for all of them, none is added. */
export async function appendJournal(file: string, entries: unknown[]): Promise<void> {
  if (entries.length === 0) return;
  const before = await stat(file).catch(() => undefined);
  try {
    await appendFile(file, entries.map(toLine).join(''));
  } catch (fault) {
    // The next entry would stand on the line that was torn.
    await truncate(file, before?.size ?? 0).catch(() => {});
    throw fault;
  }
}

/** Starts the journal anew with these entries. They are written as they come, so there may be more than memory holds twice. */
export async function rewriteJournal(file: string, entries: Iterable<unknown>): Promise<void> {
  await replace(file, chunksOf(entries));
}

const chunk = 1 << 20;

function* chunksOf(entries: Iterable<unknown>): Generator<string> {
  let lines = '';
  for (const entry of entries) {
    lines += toLine(entry);
    if (lines.length < chunk) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

function toLine(entry: unknown): string {
  return `${JSON.stringify(entry)}\n`;
}
