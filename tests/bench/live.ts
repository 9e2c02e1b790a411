import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { aPublication } from '../builders/a-publication.ts';
import { startTestDatabase } from '../database.ts';
import { freePort } from '../journeys/free-port.ts';
import { anOwnDatabase } from '../site/own-database.ts';
import { startStandInCms } from '../site/stand-in-cms.ts';
import { startProcess } from '../site/start-process.ts';
import { madeUpDocuments } from './search/made-up-documents.ts';

// From an editor's commit to what a citizen gets: real queue, publisher and portal server, each in its own process, and
// a stand-in for the CMS. Beside it, in the same run, the start that renders the same site in full.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    procedures: { type: 'string', default: '1000' },
    edits: { type: 'string', default: '50' },
  },
});
const key = 'a-key-of-more-than-thirty-two-characters';
const ends: (() => Promise<unknown>)[] = [];

try {
  await main();
} finally {
  for (const end of ends.toReversed()) await end();
}

async function main() {
  const { announce, hold, portal, fullMs } = await start();
  const procedures = madeUpDocuments(Number(values.procedures)).filter(
    (one) => one.kind === 'procedure',
  );
  const served: number[] = [];
  const found: number[] = [];
  for (let n = 0; n < Number(values.edits); n += 1) {
    const before = procedures[(n * 7919) % procedures.length]!;
    const word = `sua${n}x${Date.now().toString(36)}`;
    const after = { ...before, summary: `${before.summary} ${word}`, version: 2 + n };
    hold(aPublication(after));
    await announce(after);
    const committed = performance.now();
    await until(async () => (await read(`${portal}/thu-tuc/${after.slug}`)).includes(word));
    served.push(performance.now() - committed);
    await until(async () => (await read(`${portal}/api/search?q=${word}`)).includes(after.slug));
    found.push(performance.now() - committed);
    await pause(50);
  }
  print({ 'full render ms': fullMs, served: figures(served), found: figures(found) });
}

async function start() {
  const server = await startTestDatabase();
  ends.push(server.stop);
  const database = await anOwnDatabase(server.url);
  ends.push(database.drop);
  const cms = await startStandInCms(key);
  ends.push(cms.stop);
  const data = await mkdtemp(path.join(tmpdir(), 'portal-bench-'));
  ends.push(() => rm(data, { recursive: true }));
  for (const document of madeUpDocuments(Number(values.procedures)))
    cms.hold(aPublication(document));

  const port = await freePort();
  const env = {
    DATA_DIR: data,
    DATABASE_URL: database.url,
    CMS_URL: cms.url,
    PORTAL_URL: `http://localhost:${port}`,
    PORTAL_PORT: String(port),
    PORTAL_KEY: key,
    LOG_LEVEL: 'warn',
  };
  const started = performance.now();
  await startAndEnd('site/publisher/worker.ts', env);
  const fullMs = Math.round(performance.now() - started);
  await startAndEnd('site/server/server.ts', env);
  return { announce: database.announce, hold: cms.hold, portal: env.PORTAL_URL, fullMs };
}

async function startAndEnd(file: string, env: Record<string, string>) {
  const one = startProcess(file, env);
  ends.push(() => one.end());
  await one.ready();
}

async function until(done: () => Promise<boolean>) {
  const deadline = performance.now() + 30_000;
  while (!(await done())) {
    if (performance.now() > deadline) throw new Error('An edit did not come live within 30 s.');
    await pause(5);
  }
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}

type Figures = { 'p50 ms': number; 'p95 ms': number; 'max ms': number };

function figures(times: number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]!);
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'max ms': at(1) };
}

function print(result: { 'full render ms': number; served: Figures; found: Figures }) {
  if (values.json) return console.log(JSON.stringify(result));
  const full = result['full render ms'];
  console.log(
    `${values.procedures} procedures; a start that renders everything takes ${full} ms; ${values.edits} edits, one at a time, from commit to`,
  );
  console.table({
    'its page': { ...result.served, 'full / p50': Math.round(full / result.served['p50 ms']) },
    'search finds it': { ...result.found, 'full / p50': Math.round(full / result.found['p50 ms']) },
  });
}
