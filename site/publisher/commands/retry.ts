import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { isAtWork } from '#content/queue/is-at-work';
import { queueFigures, type Failed } from '#content/queue/queue-figures';
import { tryAgain } from '#content/queue/try-again';
import { say, withPublishing } from './open-publishing.ts';

// `npm run publish:retry [-- kind:id …]`: what failed is tried again at once, all of it where nothing is named. Says what
// became of each, and ends with 1 when one fails again.
const named = process.argv.slice(2);
const patience = 60_000;

await withPublishing(async ({ pool }) => {
  const failed = await failedIn(pool);
  const wanted = failed.filter(({ of }) => named.length === 0 || named.includes(of));
  for (const of of named.filter((one) => !failed.some((known) => known.of === one)))
    say(`${of} has not failed: there is nothing to try again.`);
  if (wanted.length === 0) return say('Nothing that failed is waiting.');
  await tryAgain(
    pool,
    wanted.map(({ job }) => job),
  );
  if (!(await isAtWork(pool)))
    return say(`${wanted.length} will be tried again as soon as a publisher is at work.`);
  await tellEnds(pool, wanted);
});

async function failedIn(pool: pg.Pool): Promise<Failed[]> {
  const { failing, parked, underWay } = await queueFigures(pool);
  // What is being tried at this moment still has the reason of the last time.
  return [...failing, ...parked].map((one) =>
    underWay.includes(one.of) ? { ...one, tries: 0 } : one,
  );
}

async function tellEnds(pool: pg.Pool, wanted: Failed[]) {
  const open = new Map(wanted.map((one) => [one.job, one]));
  for (const end = Date.now() + patience; open.size > 0 && Date.now() < end; await pause(200)) {
    const failed = new Map((await failedIn(pool)).map((one) => [one.job, one]));
    for (const { job, of } of open.values()) {
      const now = failed.get(job);
      if (now?.tries === 0) continue;
      say(now ? `${of} failed again: ${now.because}` : `${of} is on the site.`);
      if (now) process.exitCode = 1;
      open.delete(job);
    }
  }
  for (const { of } of open.values()) say(`${of} is still being carried out.`);
}
