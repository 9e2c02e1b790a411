import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Procedure } from '#content/procedure';
import type { Publication } from '#content/publication';
import { publish } from '#site/publisher/publish';
import { renderAll } from '#site/publisher/render-all';
import { loadBundle } from '#site/render/load-bundle';
import { aField } from '../builders/a-field.ts';
import { aPublication } from '../builders/a-publication.ts';
import { anAgency } from '../builders/an-agency.ts';
import { runStage } from '../check/stage.ts';
import { aSite, treeOf } from '../site/publisher/a-site.ts';
import { madeUpDocuments } from './search/made-up-documents.ts';

// Publishing one edit beside rendering the whole site, with the compiled views, on one made-up site in one process:
// from the Publication at hand to the last changed byte on disk. The queue and the CMS are not in it. Afterwards the
// edited tree must be, byte for byte, what a full render makes of it.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    procedures: { type: 'string', default: '1000' },
    edits: { type: 'string', default: '100' },
  },
});

const edits = {
  'a summary': (one: Procedure, n: number) => ({ ...one, summary: `${one.summary} (${n})` }),
  'a title': (one: Procedure, n: number) => ({ ...one, title: `${one.title} (${n})` }),
  'its Field': (one: Procedure, n: number) => ({ ...one, fields: [`field-${n % 17}`] }),
};

await main();

async function main() {
  const documents = madeUpDocuments(Number(values.procedures));
  const procedures = documents.filter((one) => one.kind === 'procedure');
  const site = await aSite(await compiledViews());
  try {
    for (const document of [...documents, ...fields(), ...agencies()])
      site.state.store.put(aPublication(document));
    const [first, { pages }] = await timed(() => renderAll(site.state, site.tools));

    const edited = new Map<string, { times: number[]; counts: number[] }>();
    let version = 1;
    for (const [what, edit] of Object.entries(edits)) {
      const times: number[] = [];
      const counts: number[] = [];
      for (let n = 0; n < Number(values.edits); n += 1) {
        const place = (n * 7919) % procedures.length;
        const next = edit({ ...procedures[place]!, version: (version += 1) }, n);
        procedures[place] = next;
        const [time, outcome] = await timed(() => publish(asRead(next), site.state, site.tools));
        if (outcome.did === 'ignore') throw new Error(`An edit was ignored: ${outcome.because}.`);
        times.push(time);
        counts.push(outcome.pages);
      }
      edited.set(what, { times, counts });
    }

    const stepwise = await treeOf(site.folders.current);
    const [again] = await timed(() => renderAll(site.state, site.tools));
    const afresh = await treeOf(site.folders.current);
    const different = Object.keys({ ...stepwise, ...afresh }).filter(
      (file) => stepwise[file] !== afresh[file],
    );
    // The first render writes every file but runs cold, the second is warm and finds every file there: the quicker counts.
    const full = Math.min(first, again);
    print({
      pages,
      'full render ms': Math.round(first),
      'again, nothing to write ms': Math.round(again),
      edits: Object.fromEntries(
        Array.from(edited, ([what, { times, counts }]) => [what, figuresOf(times, counts, full)]),
      ),
      different,
    });
  } finally {
    await site.remove();
  }
}

type Figures = {
  'p50 ms': number;
  'p95 ms': number;
  'max ms': number;
  'pages p50': number;
  'full render / p50': number;
};

type Result = {
  pages: number;
  'full render ms': number;
  'again, nothing to write ms': number;
  edits: Record<string, Figures>;
  different: string[];
};

function print(result: Result) {
  if (values.json) console.log(JSON.stringify(result));
  else {
    console.log(
      `${values.procedures} procedures, ${result.pages} pages: rendering all takes ${result['full render ms']} ms, again with nothing to write ${result['again, nothing to write ms']} ms; ${values.edits} edits each of`,
    );
    console.table(result.edits);
  }
  if (result.different.length === 0) return;
  console.error(`Not what a full render makes: ${result.different.slice(0, 5).join(', ')}.`);
  process.exitCode = 1;
}

async function compiledViews() {
  if (!existsSync(resolve(import.meta.dirname, '../../site/dist/server/entry.mjs'))) {
    const build = await runStage({ name: 'views', command: ['astro', 'build', '--root', 'site'] });
    if (!build.ok) throw new Error(`The views do not compile:\n${build.output}`);
  }
  return (await loadBundle()).render;
}

function fields() {
  return Array.from({ length: 17 }, (_, n) => aField({ id: `field-${n}`, name: `Lĩnh vực ${n}` }));
}

function agencies() {
  return Array.from({ length: 30 }, (_, n) =>
    anAgency({ id: `agency-${n}`, name: `Cơ quan ${n}` }),
  );
}

// As it comes from the CMS: of its own, and shared with nothing that was published before.
function asRead(procedure: Procedure): Publication {
  return structuredClone(aPublication(procedure));
}

async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

function figuresOf(times: number[], counts: number[], full: number): Figures {
  const at = (all: number[], share: number) =>
    all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)]!;
  return {
    'p50 ms': round(at(times, 0.5)),
    'p95 ms': round(at(times, 0.95)),
    'max ms': round(Math.max(...times)),
    'pages p50': at(counts, 0.5),
    'full render / p50': round(full / at(times, 0.5)),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
