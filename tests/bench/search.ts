import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import type { SearchRecord } from '#search/search-record';
import { aSearchQuery } from '../search/a-search-query.ts';
import { askedFor, type Asked } from './search/asked-for.ts';
import { madeUpRecords } from './search/made-up-records.ts';
import { nationalRecords } from './search/national-records.ts';

// The embedded engine beside MiniSearch as it comes, the same records and queries in the same run. `--data <folder>`
// takes the titles of the national catalogue instead of a made-up one.
const { values } = parseArgs({ options: { json: { type: 'boolean' }, data: { type: 'string' } } });

type Find = (q: string) => Promise<string[]>;
type Figures = {
  'index ms': number;
  'queries/s': number;
  'p50 ms': number;
  'p95 ms': number;
  'p99 ms': number;
} & Record<string, number>;

const found = values.data === undefined || existsSync(values.data);
if (found) await main();
else {
  console.error(`Not run: there is no folder ${values.data}.`);
  process.exitCode = 1;
}

async function main() {
  const records = values.data === undefined ? madeUpRecords(6000) : nationalRecords(values.data);
  const asked = askedFor(records, Math.ceil(records.length / 200));
  const ours = await measure(embedded, records, asked);
  const plain = await measure(outOfTheBox, records, asked);
  const ratio = Object.fromEntries(
    Object.entries(ours).map(([name, value]) => [name, round(value / (plain[name] ?? 0))]),
  );
  const figures = { records: records.length, queries: asked.length, ours, plain, ratio };
  if (values.json) console.log(JSON.stringify(figures));
  else {
    console.log(`${records.length} records, ${asked.length} queries; hit@10 by the way of typing`);
    console.table({ 'embedded engine': ours, 'MiniSearch as it comes': plain, ratio });
  }
}

async function embedded(records: SearchRecord[]): Promise<Find> {
  const engine = createEmbeddedSearch();
  await engine.apply([{ do: 'put', records }]);
  return async (q) => {
    const { hits } = await engine.search(aSearchQuery({ q }));
    return hits.map((hit) => hit.title.map((piece) => piece.text).join(''));
  };
}

async function outOfTheBox(records: SearchRecord[]): Promise<Find> {
  const index = new MiniSearch({
    idField: 'key',
    fields: ['title', 'codes', 'summary', 'text'],
    storeFields: ['title'],
  });
  index.addAll(
    records.map((record, key) => ({
      key,
      title: record.title,
      codes: record.codes.join(' '),
      summary: record.summary,
      text: record.sections.map(({ text }) => text).join(' '),
    })),
  );
  return (q) =>
    Promise.resolve(
      index
        .search(q)
        .slice(0, 10)
        .map((hit): string => hit['title']),
    );
}

async function measure(
  make: (records: SearchRecord[]) => Promise<Find>,
  records: SearchRecord[],
  asked: Asked[],
): Promise<Figures> {
  const start = performance.now();
  const find = await make(records);
  const indexed = performance.now();
  for (const { q } of asked.slice(0, 100)) await find(q);
  const times: number[] = [];
  const hits = new Map<string, boolean[]>();
  for (const { style, q, title } of asked) {
    const before = performance.now();
    const titles = await find(q);
    times.push(performance.now() - before);
    hits.set(style, [...(hits.get(style) ?? []), titles.includes(title)]);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(times.length * share)]!);
  return {
    'index ms': Math.round(indexed - start),
    'queries/s': Math.round((1000 * times.length) / times.reduce((sum, time) => sum + time, 0)),
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'p99 ms': at(0.99),
    ...Object.fromEntries(
      Array.from(hits, ([style, all]) => [style, round(all.filter(Boolean).length / all.length)]),
    ),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
