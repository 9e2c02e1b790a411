import type { Logger } from 'pino';
import { plainSignals, type Signals } from '#search/rank/signals';
import type { ServerSettings } from '../../config.ts';
import { followPopularity } from './follow-popularity.ts';
import { handOnCounts } from './hand-on-counts.ts';
import { createSearchCounter, type SearchCounter } from './search-counter.ts';
import { createWhose } from './whose.ts';

/** What the portal learns from searches: counts that go to the CMS, popularity that comes back. */
export type Learning = {
  counter: SearchCounter;
  signals: Signals;
  /** Hands on what is left. */
  stop: () => Promise<void>;
};

const minute = 60_000;

/** Starts to count, to hand counts on every minute, and to ask for popularity every hour. */
export function learn(
  { CMS_URL: url, PORTAL_KEY: key }: Pick<ServerSettings, 'CMS_URL' | 'PORTAL_KEY'>,
  log: Pick<Logger, 'warn'>,
): Learning {
  const { today } = plainSignals;
  const onFault = (fault: unknown) =>
    log.warn({ fault }, 'The CMS could not be told of searches, or asked for popularity.');
  const counter = createSearchCounter(createWhose(today), today);
  const handingOn = handOnCounts(counter, { url, key, onFault });
  const { popularityOf, refresh } = followPopularity({ url, key, onFault });
  void refresh();
  const timers = [
    setInterval(() => void handingOn.send(), minute),
    setInterval(() => void refresh(), 60 * minute),
  ];
  return {
    counter,
    signals: { popularityOf, today },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await handingOn.send();
    },
  };
}
