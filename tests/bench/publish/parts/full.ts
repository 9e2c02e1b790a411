import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rewriteJournal } from '#site/publisher/journal';
import { aProvince } from '../a-province.ts';
import { anAstroProject, buildAstro } from '../astro-project.ts';
import { editorOf } from '../editor.ts';
import { editsOfProcedures } from '../edits-of-procedures.ts';
import { benchOptions } from '../options.ts';
import { percentiles, round } from '../percentiles.ts';
import type { RenderedCorpus } from '../render-corpus.ts';
import { fail, show, type Rows } from '../show.ts';
import { watchedProcess } from '../watched-process.ts';

// The whole site rendered by `astro build` and by the publisher, and one changed fee by Astro's own incremental build and
// by the publisher: the same views, the same content, one after the other on the same machine.
const options = benchOptions();
const { publications, from } = aProvince(options);
const folder = await mkdtemp(path.join(tmpdir(), 'portal-full-'));
const corpus = path.join(folder, 'corpus.jsonl');
await rewriteJournal(corpus, publications);

const full: Rows = {};
for (const concurrency of options['astro-concurrency']) {
  const project = await anAstroProject({ corpus, concurrency, incremental: false });
  full[`astro build, concurrency ${concurrency}`] = await buildAstro(project);
  await project.remove();
}

// Its first build is a full one that fills its cache, and so the one to compare the pages with.
const project = await anAstroProject({ corpus, concurrency: 4, incremental: true });
full['astro build, concurrency 4, for incremental ones'] = await buildAstro(project);
const ours = await byPublisher(project.dist);
full['publisher, with .br and .gz of each page'] = ours.figures;
const editor = editorOf(publications);
editor.publish(editsOfProcedures.fee(editor, 7919));
await rewriteJournal(corpus, editor.all());
const incremental = await buildAstro(project);
await project.remove();
await rm(folder, { recursive: true });

for (const row of Object.values(full))
  row['pages/s'] = Math.round(ours.pages / Number(row['rendering s']));
show(`${ours.pages} pages from ${from}; ${ours.same} of them the same bytes as Astro's:`, full);
const fastest = Math.min(...Object.values(full).map((row) => Number(row['whole run s'])));
const p50 = ours.edit['p50 ms'];
show('One changed fee:', {
  'publisher, p50': { ms: p50 },
  'publisher, p95': { ms: ours.edit['p95 ms'] },
  'astro incremental build': rowOf(incremental['whole run s'], incremental['peak MB']),
  'the fastest full astro build': rowOf(fastest),
});
if (ours.same !== ours.pages) fail('The pages are not the same: the figures compare little.');

async function byPublisher(astro: string) {
  const bench = path.resolve(import.meta.dirname, '..');
  const file = path.join(bench, 'render-corpus.ts');
  const { said } = await watchedProcess(
    ['--import', 'tsx', file, corpus, String(options.edits), astro],
    bench,
  );
  const done = JSON.parse(said) as RenderedCorpus;
  return {
    pages: done.pages,
    same: done.same,
    edit: percentiles(done.edits),
    figures: {
      'rendering s': round(done.ms / 1000),
      'whole run s': round(done['whole ms'] / 1000),
      'CPU s': done['CPU s'],
      'peak MB': done['peak MB'],
    },
  };
}

function rowOf(seconds: number, peak?: number) {
  const ms = seconds * 1000;
  const row = { ms, 'times the p50': Math.round(ms / p50) };
  return peak === undefined ? row : { ...row, 'peak MB': peak };
}
