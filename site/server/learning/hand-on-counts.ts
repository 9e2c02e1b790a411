import { randomUUID } from 'node:crypto';
import type { SearchesCounted } from '#content/search-counted';
import type { SearchCounter } from './search-counter.ts';

/** Hands counts on to the CMS. */
export type HandingOn = {
  /** Sends what was counted, and what could not be sent before. Never throws: what fails is sent the next time. */
  send(): Promise<void>;
};

// A CMS that is away for a day misses nothing; one that never comes back must not fill the memory.
const mostBatches = 24 * 60;
const mostInBatch = 1000;
const patience = 10_000;

/** Sends batches to the CMS at `url`, the oldest first, each until it was taken. */
export function handOnCounts(
  { take }: Pick<SearchCounter, 'take'>,
  { url, key, onFault }: { url: string; key: string; onFault: (fault: unknown) => void },
): HandingOn {
  const unsent: SearchesCounted[] = [];
  let sending: Promise<void> | undefined;

  async function sendAll() {
    const { searches, openings } = take();
    const length = Math.max(searches.length, openings.length);
    for (let i = 0; i < length; i += mostInBatch)
      unsent.push({
        batch: randomUUID(),
        searches: searches.slice(i, i + mostInBatch),
        openings: openings.slice(i, i + mostInBatch),
      });
    if (unsent.length > mostBatches) unsent.splice(0, unsent.length - mostBatches);
    try {
      while (unsent[0]) {
        await sendOne(unsent[0]);
        unsent.shift();
      }
    } catch (fault) {
      onFault(fault);
    }
  }

  async function sendOne(body: SearchesCounted) {
    const response = await fetch(new URL('/api/searches', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    // What the CMS will never take must not keep the rest.
    if (response.ok || response.status === 400) return;
    throw new Error(`The CMS did not take the counts of searches (${response.status}).`);
  }

  return {
    send: () =>
      (sending ??= sendAll().finally(() => {
        sending = undefined;
      })),
  };
}
