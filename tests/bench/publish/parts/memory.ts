import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rewriteJournal } from '#site/publisher/journal';
import { madeUpProvince } from '../a-province.ts';
import { benchOptions } from '../options.ts';
import { percentiles, round } from '../percentiles.ts';
import type { RenderedCorpus } from '../render-corpus.ts';
import { show, type Rows } from '../show.ts';
import { watchedProcess } from '../watched-process.ts';

// How the publisher's memory grows with the site: sites of several sizes, each in a process of its own, made up because
// the national catalogue has only one size.
const options = benchOptions();
const folder = await mkdtemp(path.join(tmpdir(), 'portal-memory-'));
const corpus = path.join(folder, 'corpus.jsonl');
const bench = path.resolve(import.meta.dirname, '..');
const rows: Rows = {};
let first: RenderedCorpus | undefined;
for (const size of options.sizes) {
  // A Procedure brings 2.65 pages with what is told around it, beside some 900 of Fields and Agencies.
  const procedures = Math.max(1, Math.ceil((size - 900) / 2.65));
  await rewriteJournal(corpus, madeUpProvince(procedures).publications);
  const file = path.join(bench, 'render-corpus.ts');
  const { said } = await watchedProcess(
    ['--expose-gc', '--import', 'tsx', file, corpus, String(options.edits)],
    bench,
  );
  const done = JSON.parse(said) as RenderedCorpus;
  first ??= done;
  rows[`${done.pages} pages`] = {
    'full render s': round(done.ms / 1000),
    'pages/s': Math.round(done.pages / (done.ms / 1000)),
    'peak MB': done['peak MB'],
    'heap MB': done['heap MB'],
    'pages, times the first': round(done.pages / first.pages),
    'peak, times the first': round(done['peak MB'] / first['peak MB']),
    'a fee, p50 ms': percentiles(done.edits)['p50 ms'],
  };
}
await rm(folder, { recursive: true });
show('Memory of a publisher that rendered everything, by the size of its site:', rows);
