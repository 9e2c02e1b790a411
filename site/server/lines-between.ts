import type { FileHandle } from 'node:fs/promises';
import { setImmediate as whenOthersHadTheirTurn } from 'node:timers/promises';

/** Whole lines of a file, and how many bytes they take with their ends. */
export type Lines = { lines: string[]; bytes: number };

// Some tens of Publications: they are taken in within a few milliseconds.
const atOnce = 1 << 16;

/**
 * The whole lines of a file between two places, a few at a time; everything else in the process has its turn in
 * between. A last line without its end is left for the next time.
 */
export async function* linesBetween(
  handle: FileHandle,
  from: number,
  to: number,
): AsyncGenerator<Lines> {
  let rest = Buffer.alloc(0);
  for (let at = from; at < to;) {
    const next = Buffer.alloc(Math.min(atOnce, to - at));
    const { bytesRead } = await handle.read(next, 0, next.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    const bytes = Buffer.concat([rest, next.subarray(0, bytesRead)]);
    const end = bytes.lastIndexOf(0x0a) + 1;
    yield { lines: bytes.toString('utf8', 0, end).split('\n').filter(Boolean), bytes: end };
    rest = bytes.subarray(end);
    await whenOthersHadTheirTurn();
  }
}
