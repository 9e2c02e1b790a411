import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { publish } from '#site/publisher/publish';
import { renderAll } from '#site/publisher/render-all';
import { renderOwed } from '#site/publisher/render-owed';
import { siteFolders } from '#site/publisher/site-folders';
import { readState } from '#site/publisher/site-state';
import { sweepUnfinished } from '#site/publisher/tree';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aSiteOf, drain, lastOfEach, restarted, treeOf } from './a-site.ts';
import { onFailingDisk, type Failure } from './failing-disk.ts';
import { asRead } from './some-publications.ts';

type Site = Awaited<ReturnType<typeof aSiteOf>>;

const before = [
  aPublication(aField({ name: 'Cũ' })),
  aPublication(aProcedure({ id: 'mot', slug: 'mot', fields: ['ho-tich'] })),
  aPublication(aProcedure({ id: 'hai', slug: 'hai', fields: ['ho-tich'] })),
].map(asRead);
const changes = [
  aPublication(aField({ name: 'Mới', version: 2 })),
  aWithdrawal(aProcedure({ id: 'mot', slug: 'mot' })),
].map(asRead);
const after = lastOfEach([...before, ...changes]);
let pattern: Site;
let wanted: Record<string, string>;

beforeAll(async () => {
  pattern = await aSiteOf(before);
  const afresh = await aSiteOf(after);
  wanted = await treeOf(path.join(afresh.folders.current, '/'));
  await afresh.remove();
});

afterAll(() => pattern.remove());

test.each<Failure>(['full', 'killed'])(
  'wherever publications and slices are cut short (%s), nothing is torn, lost or brought back',
  async (failure) => {
    // A page takes seven steps, so every kind of step has its turn.
    await atSteps(failure === 'killed' ? 2 : 6, failure, async ({ state, tools }) => {
      for (const one of changes) {
        await publish(one, state, tools, 0);
        await renderOwed(state, tools, 5);
      }
    });
  },
  240_000,
);

test.each<Failure>(['full', 'killed'])(
  'wherever a full render into place is cut short (%s), nothing is torn, lost or brought back',
  async (failure) => {
    await atSteps(13, failure, async ({ state, tools }) => {
      for (const one of changes) state.store.put(one);
      await renderAll(state, tools);
    });
  },
  240_000,
);

test.each<Failure>(['full', 'killed'])(
  'wherever a full render into a new release is cut short (%s), what is served stays whole',
  async (failure) => {
    await atSteps(13, failure, async ({ state, tools }) => {
      for (const one of changes) state.store.put(one);
      await renderAll(state, { ...tools, release: 'r2' });
    });
  },
  240_000,
);

/** Does some work on a site again and again, cut short `stride` steps later each time, and looks at what a reader and the next run find. */
async function atSteps(stride: number, failure: Failure, work: (site: Site) => Promise<unknown>) {
  for (let at = 1, isFailing = true; isFailing; at += stride) {
    const site = await aCopy();
    isFailing = await onFailingDisk(at, failure, () => work(site));
    await expectWhole(site);

    // A publisher that was not killed tries again by itself; one that was killed starts anew.
    if (failure === 'killed' || site.state.release !== 'r1')
      site.state = await restarted(site, after);
    for (const one of changes) await publish(one, site.state, site.tools);
    await drain(site);
    await sweepUnfinished(site.folders.root);
    if (failure === 'full') site.state = await restarted(site, after);
    expect(await treeOf(path.join(site.folders.current, '/')), `step ${at}`).toEqual(wanted);
    await rm(path.dirname(site.folders.root), { recursive: true });
  }
}

async function aCopy(): Promise<Site> {
  const data = await mkdtemp(path.join(tmpdir(), 'portal-site-'));
  await cp(path.dirname(pattern.folders.root), data, { recursive: true, verbatimSymlinks: true });
  const folders = siteFolders(data);
  const tools = { ...pattern.tools, folders };
  return { ...pattern, folders, tools, state: await readState(folders) };
}

// Each file says what it said before or what it is to say; the journals can be read.
async function expectWhole({ folders }: Site) {
  for (const file of await readdir(folders.current, { recursive: true })) {
    if (!/\.html(\.br|\.gz)?$/.test(file)) continue;
    const bytes = await readFile(path.join(folders.current, file));
    const text = file.endsWith('.br')
      ? brotliDecompressSync(bytes)
      : file.endsWith('.gz')
        ? gunzipSync(bytes)
        : bytes;
    JSON.parse(text.toString());
  }
  const corpus = await readFile(folders.corpus, 'utf8');
  const known = corpus.split('\n').filter(Boolean).slice(0, before.length);
  expect(known.map((line): Publication => JSON.parse(line) as Publication)).toHaveLength(3);
}
