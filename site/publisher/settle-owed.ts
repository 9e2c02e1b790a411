import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Slice } from './render-owed.ts';

/** Works off what is owed, slice by slice, in the background. */
export type Settling = { look(): void; stop(): Promise<void> };

type Needs = {
  /** How many pages are owed. */
  owed: () => number;
  /** Renders some of them; announcements get their turn before and after. */
  slice: () => Promise<Slice>;
  /** Whether a bulk change is being carried out: then slices rest, so that a list is not rendered for each part of it. */
  isInBulk: () => boolean;
  log: Pick<Logger, 'info' | 'error'>;
};

/** Longest wait, in milliseconds, after slices that failed: a full disk is emptied by people. */
const longest = 60_000;

/** Starts to render what is owed. `look()` says that more may be owed; a slice that fails is tried again, later and later. */
export function settleOwed({ owed, slice, isInBulk, log }: Needs): Settling {
  const ending = new AbortController();
  let working: Promise<void> | undefined;

  // Ended early when it is to stop.
  const rest = (ms: number) => pause(ms, undefined, ending).catch(() => {});

  async function work() {
    let failures = 0;
    let pages = 0;
    while (owed() > 0 && !ending.signal.aborted) {
      try {
        const done = await slice();
        for (const fault of done.faults) log.error({ fault }, 'A page stays as it was.');
        pages += done.pages;
        failures = 0;
        if (isInBulk()) await rest(500);
      } catch (fault) {
        log.error({ fault, owed: owed() }, 'Pages that are owed could not be written.');
        failures += 1;
        await rest(Math.min(500 * 2 ** failures, longest));
      }
    }
    if (owed() === 0) log.info({ pages }, 'Every page shows what is published.');
  }

  const settling: Settling = {
    look() {
      if (owed() > 0) working ??= work().finally(() => (working = undefined));
    },
    async stop() {
      ending.abort();
      await working;
    },
  };
  settling.look();
  return settling;
}
