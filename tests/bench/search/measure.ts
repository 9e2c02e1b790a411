import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SearchRecord } from '#search/search-record';
import type { Contest } from './contestants.ts';
import { askAll, round, timesOf } from './load.ts';
import type { MixedQuery } from './mixed-queries.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What an index costs and how quickly it answers in this process. */
export type Measured = {
  'index ms': number;
  /** Of the index alone; the records were there before. */
  'heap MB': number;
  'queries/s on one core': number;
  alone: ReturnType<typeof timesOf>;
  /** That of every way of typing, alone. */
  'p95 ms by style': Record<string, number>;
  suggestions?: ReturnType<typeof timesOf>;
};

/** Fills an index and asks it everything, one search after the other. */
export async function measure(
  contest: Contest,
  records: SearchRecord[],
  queries: MixedQuery[],
): Promise<Measured> {
  const before = heapMegabytes();
  const start = performance.now();
  const { ask, suggest } = await contest(records);
  const indexMs = performance.now() - start;
  const heap = heapMegabytes() - before;

  await askAll(queries.slice(0, 200), 1, ({ query }) => ask(query));
  const spent = process.cpuUsage();
  const alone = await askAll(queries, 1, ({ query }) => ask(query));
  const { user, system } = process.cpuUsage(spent);
  const typed = queries.flatMap(({ query: { q } }) => (q === '' ? [] : keystrokesOf(q)));
  return {
    'index ms': Math.round(indexMs),
    'heap MB': Math.round(heap),
    'queries/s on one core': Math.round((queries.length * 1e6) / (user + system)),
    alone: timesOf(alone),
    'p95 ms by style': byStyle(queries, alone),
    ...(suggest && { suggestions: timesOf(await askAll(typed, 1, suggest)) }),
  };
}

/** A query as it stands after its third letter and half way. */
function keystrokesOf(q: string): string[] {
  return [q.slice(0, 3), q.slice(0, Math.ceil(q.length / 2))];
}

function byStyle(queries: MixedQuery[], times: number[]): Record<string, number> {
  const styles = Map.groupBy(queries.keys(), (at) => queries[at]!.style);
  return Object.fromEntries(
    Array.from(styles, ([style, at]) => [style, timesOf(at.map((one) => times[one]!))['p95 ms']]),
  );
}

function heapMegabytes(): number {
  collectGarbage();
  return round(process.memoryUsage().heapUsed / 2 ** 20);
}
