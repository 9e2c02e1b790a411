import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toRecords } from '#search/to-records';
import { withDetails } from '../search/evaluate/national/with-details.ts';
import { embedded, miniSearch, orama } from './search/contestants.ts';
import { fromJournal } from './search/from-journal.ts';
import { madeUpCatalogue, madeUpPlaces } from './search/made-up-catalogue.ts';
import { measure } from './search/measure.ts';
import { mixedQueries } from './search/mixed-queries.ts';
import { nationalRecords } from './search/national-records.ts';
import { printFigures, type Figures } from './search/print-figures.ts';
import { throughPortal } from './search/through-portal.ts';

// The embedded engine beside MiniSearch and Orama as they come: the same records and searches in the same run, and the
// engine in a portal server's own process over HTTP. `--sizes 9000,20000,60000` shows how it grows; `--data <folder>`
// takes the titles and details of the national catalogue, without a portal; `--only-ours` leaves the others out.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    data: { type: 'string' },
    sizes: { type: 'string', default: '9000' },
    queries: { type: 'string', default: '5000' },
    clients: { type: 'string', default: '50' },
    'only-ours': { type: 'boolean' },
    'no-portal': { type: 'boolean' },
  },
});
// The others take seconds for what takes us milliseconds: part of the searches tells as much.
const shareForOthers = 0.04;

if (values.data === undefined || existsSync(values.data)) await main();
else {
  console.error(`Not run: there is no folder ${values.data}.`);
  process.exitCode = 1;
}

async function main() {
  const all: Figures[] = [];
  if (values.data === undefined)
    for (const size of values.sizes.split(',')) all.push(await madeUp(Number(size)));
  else all.push(await national(values.data));
  if (values.json) console.log(JSON.stringify(all));
  else all.forEach(printFigures);
}

async function madeUp(size: number): Promise<Figures> {
  const documents = madeUpCatalogue(size);
  const figures = await inProcess(documents.flatMap(toRecords));
  const published = [...madeUpPlaces, ...documents];
  const journal = await fromJournal(published);
  if (values['no-portal']) return { ...figures, journal };
  const queries = mixedQueries(documents.flatMap(toRecords), Number(values.queries));
  const portal = await throughPortal(published, queries, [1, Number(values.clients)]);
  return { ...figures, journal, portal };
}

function national(folder: string): Promise<Figures> {
  return inProcess(withDetails(nationalRecords(folder), folder));
}

async function inProcess(records: ReturnType<typeof toRecords>): Promise<Figures> {
  const queries = mixedQueries(records, Number(values.queries));
  const some = queries.slice(0, Math.ceil(queries.length * shareForOthers));
  const ours = await measure(embedded, records, queries);
  const figures = { documents: records.length, queries: queries.length, ours };
  if (values['only-ours']) return figures;
  const others = {
    MiniSearch: await measure(miniSearch, records, some),
    Orama: await measure(orama, records, some),
  };
  return { ...figures, others };
}
