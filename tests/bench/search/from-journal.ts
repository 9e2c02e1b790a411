import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Document } from '#content/document';
import { followCorpus } from '#site/server/follow-corpus';
import { writeJournal } from './a-portal.ts';

/** What it takes to read a journal into the content store and the index. */
export type FromJournal = {
  'journal MB': number;
  'load ms': number;
  /** The longest that nothing else could happen meanwhile. */
  'longest wait ms': number;
};

/** Follows a journal of these documents until all of it is known. */
export async function fromJournal(documents: Document[]): Promise<FromJournal> {
  const folder = await mkdtemp(path.join(tmpdir(), 'journal-bench-'));
  const file = path.join(folder, 'corpus.jsonl');
  try {
    await writeJournal(file, documents);
    const { size } = await stat(file);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const start = performance.now();
    const follower = await followCorpus(file, (fault) => {
      throw fault;
    });
    const ms = performance.now() - start;
    delay.disable();
    follower.stop();
    return {
      'journal MB': Math.round(size / 2 ** 20),
      'load ms': Math.round(ms),
      'longest wait ms': Math.round(delay.max / 1e6),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
