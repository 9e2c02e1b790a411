import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { MeilisearchApiError, type Meilisearch } from 'meilisearch';
import { keyOf } from '../rank/prepared.ts';
import type { SearchRecord } from '../search-record.ts';
import { applyChanges, carriedOut } from './apply-changes.ts';
import { eachIndex, indexNames, type IndexNames } from './index-names.ts';
import { settings } from './settings.ts';

/** Whether every index is there with today's settings. */
export async function areReady(client: Meilisearch, prefix: string): Promise<boolean> {
  const found = await Promise.all(
    eachIndex(indexNames(prefix)).map(({ name }) =>
      unlessMissing(client.index(name).getSettings()),
    ),
  );
  return found.every((one) => one !== undefined && holds(one, settings));
}

/**
 * Builds every index anew from these records beside the ones in use, then swaps them in at once: a search sees the old
 * or the new, never half. What an interrupted rebuild left is thrown away first.
 */
export async function rebuild(
  client: Meilisearch,
  prefix: string,
  records: SearchRecord[],
  onProgress: (done: number, all: number) => void = () => {},
): Promise<void> {
  const now = indexNames(prefix);
  const next = indexNames(prefix, '_next');
  for (const { name } of eachIndex(next)) {
    await remove(client, name);
    await create(client, name);
  }
  const documents = [...Map.groupBy(records, keyOf).values()];
  for (let i = 0; i < documents.length; i += atOnce) {
    const some = documents.slice(i, i + atOnce);
    await applyChanges(client, next, [{ do: 'put', records: some.flat() }]);
    onProgress(i + some.length, documents.length);
  }
  await swap(client, now, next);
  for (const { name } of eachIndex(next)) await remove(client, name);
}

// Who may not see all indexes may not see the task of a swap either, so the indexes are looked at.
async function swap(client: Meilisearch, now: IndexNames, next: IndexNames): Promise<void> {
  const pairs = eachIndex(now).map(({ locale, name }) => [name, next[locale]] as [string, string]);
  const born = await Promise.all(pairs.map(([, name]) => birthOf(client, name)));
  // The first one takes its name by renaming: an empty one to swap it with would be searched meanwhile, and find nothing.
  const isFirst = await Promise.all(
    pairs.map(async ([name]) => (await birthOf(client, name)) === undefined),
  );
  await client.swapIndexes(
    pairs.map(([name, beside], i) => ({
      indexes: isFirst[i] ? [beside, name] : [name, beside],
      rename: isFirst[i]!,
    })),
  );
  const deadline = Date.now() + longestSwap;
  for (const [i, [name]] of pairs.entries()) {
    while ((await birthOf(client, name)) !== born[i]) {
      if (Date.now() > deadline)
        throw new Error(`The search server has not put the new index in the place of ${name}.`);
      await pause(20);
    }
  }
}

async function birthOf(client: Meilisearch, name: string): Promise<string | undefined> {
  return (await unlessMissing(client.index(name).getRawInfo()))?.createdAt;
}

const longestSwap = 5 * 60_000;

const atOnce = 1000;

async function create(client: Meilisearch, name: string): Promise<void> {
  await carriedOut(client.createIndex(name, { primaryKey: 'id' }));
  await carriedOut(client.index(name).updateSettings(settings));
}

async function remove(client: Meilisearch, name: string): Promise<void> {
  if ((await unlessMissing(client.index(name).getRawInfo())) === undefined) return;
  await carriedOut(client.deleteIndex(name));
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch((fault: unknown) => {
    if (fault instanceof MeilisearchApiError && fault.cause?.code === 'index_not_found')
      return undefined;
    throw fault;
  });
}

// The server adds its defaults to what it was told.
function holds(found: unknown, told: unknown): boolean {
  if (!isPlain(found) || !isPlain(told)) return isDeepStrictEqual(found, told);
  return Object.entries(told).every(([name, value]) => holds(found[name], value));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
