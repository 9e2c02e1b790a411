import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { shortenWaits } from '#site/publisher/shorten-waits';
import { anOwnDatabase } from '../own-database.ts';

let database: Awaited<ReturnType<typeof anOwnDatabase>>;

beforeAll(async () => {
  database = await anOwnDatabase();
});

beforeEach(async () => {
  await database.pool.query('delete from graphile_worker._private_jobs');
  await database.announce({ kind: 'procedure', id: 'mot', version: 1 });
});

afterAll(() => database.drop());

test.each([
  [1, 1],
  [2, 2],
  [5, 16],
  [9, 256],
  [10, 300],
  [24, 300],
])('after %i tries that failed, the next one is %i seconds away', async (attempts, seconds) => {
  await set(`attempts = ${attempts}, last_error = 'x', run_at = now() + interval '6 hours'`);

  await shortenWaits(database.pool);

  expect(await secondsToGo()).toBeGreaterThan(seconds - 2);
  expect(await secondsToGo()).toBeLessThanOrEqual(seconds);
});

test('a wait that is shorter stays as it is', async () => {
  await set(`attempts = 9, last_error = 'x', run_at = now() + interval '3 seconds'`);

  await shortenWaits(database.pool);

  expect(await secondsToGo()).toBeLessThanOrEqual(3);
});

test('an announcement made before the clock was put back an hour does not wait for that hour', async () => {
  await set(`run_at = now() + interval '1 hour'`);

  await shortenWaits(database.pool);

  expect(await secondsToGo()).toBeLessThan(1);
});

test('what failed for the last time stays with its reason', async () => {
  await set(`attempts = 25, last_error = 'Its summary is missing.'`);

  await shortenWaits(database.pool);

  expect(await database.waiting()).toEqual([
    { key: 'procedure:mot', last_error: 'Its summary is missing.' },
  ]);
});

test('what failed after a newer announcement had taken its place is done with', async () => {
  await set(`attempts = 25, last_error = 'x', key = null`);
  await database.announce({ kind: 'procedure', id: 'mot', version: 2 });

  await shortenWaits(database.pool);

  expect(await database.waiting()).toEqual([{ key: 'procedure:mot', last_error: null }]);
});

async function set(what: string) {
  await database.pool.query(`update graphile_worker._private_jobs set ${what}`);
}

async function secondsToGo(): Promise<number> {
  const { rows } = await database.pool.query<{ seconds: number }>(
    'select extract(epoch from run_at - now())::float as seconds from graphile_worker.jobs',
  );
  return rows[0]!.seconds;
}
