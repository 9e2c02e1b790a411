import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderAll } from '#site/publisher/render-all';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aSite, aSiteOf, drain, lastOfEach, restarted, treeOf } from './a-site.ts';
import { printReads } from './print-reads.ts';
import { asRead, somePublications } from './some-publications.ts';

const hundred = Array.from({ length: 100 }, (_, n) =>
  asRead(
    aPublication(aProcedure({ id: `so-${n}`, slug: `so-${n}`, fields: n ? [] : ['ho-tich'] })),
  ),
);

test('a full render that was killed goes on where it was', async () => {
  const rendered: string[] = [];
  const site = await aSite(async (address, locals) => {
    rendered.push(address);
    return printReads(address, locals);
  });
  for (const publication of hundred) site.state.store.put(publication);
  await expect(renderAll(site.state, site.tools, killAt(150))).rejects.toThrow('killed');
  rendered.length = 0;

  const { pages } = await renderAll(site.state, site.tools);

  expect(pages).toBeGreaterThan(200);
  expect(rendered.length).toBeLessThan(100);
  const afresh = await aSiteOf(hundred);
  expect(await treeOf(path.join(site.folders.current, '/'))).toEqual(
    await treeOf(path.join(afresh.folders.current, '/')),
  );
  await Promise.all([site.remove(), afresh.remove()]);
}, 60_000);

test('pages that read what changed since a full render was killed are rendered again', async () => {
  const site = await aSiteOf([...hundred, asRead(aPublication(aField({ name: 'Cũ' })))]);
  const next = { ...site.tools, release: 'r2' };
  await expect(renderAll(site.state, next, killAt(200))).rejects.toThrow('killed');

  const now = [...hundred, asRead(aPublication(aField({ name: 'Mới', version: 2 })))];
  await restarted({ ...site, tools: next }, now);

  const afresh = await aSiteOf(now);
  expect(await pagesBelow(site.folders.current)).toEqual(await pagesBelow(afresh.folders.current));
  await Promise.all([site.remove(), afresh.remove()]);
}, 60_000);

test('whenever a full render is killed and whatever is published before the next, the bytes are the same', async () => {
  const kills = fc.array(fc.record({ at: fc.nat(60), known: fc.nat(40) }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(somePublications, kills, fc.boolean(), async (publications, killed, isNew) => {
      const sizes = { whole: 1, page: 1, part: 1 };
      const site = await aSiteOf(publications.slice(0, 5), undefined, sizes);
      const tools = { ...site.tools, release: isNew ? 'r2' : 'r1' };
      for (const { at, known } of killed.toSorted((a, b) => a.known - b.known)) {
        for (const one of publications.slice(0, 5 + known)) site.state.store.put(one);
        await renderAll(site.state, tools, killAt(at)).catch(expectKilled);
      }
      await drain({ state: await restarted({ ...site, tools }, publications), tools });

      const afresh = await aSiteOf(lastOfEach(publications), undefined, sizes);
      const [resumed, full] = [site, afresh].map(({ folders }) => pagesBelow(folders.current));
      expect(await resumed).toEqual(await full);
      await Promise.all([site.remove(), afresh.remove()]);
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('a site of hundreds of pages, compressed in a thread of its own, has every page in its three forms', async () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    aPublication(aProcedure({ id: `so-${n}`, slug: `so-${n}` })),
  );
  const site = await aSiteOf(many);

  const files = Object.keys(await pagesBelow(site.folders.current));

  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages).toHaveLength(site.state.addresses.size());
  for (const page of pages)
    expect(files).toEqual(expect.arrayContaining([`${page}.br`, `${page}.gz`]));
  await site.remove();
}, 60_000);

test('what a killed full render left half-written is written anew', async () => {
  const site = await aSiteOf(hundred);
  const next = { ...site.tools, release: 'r2' };
  await expect(renderAll(site.state, next, killAt(1))).rejects.toThrow('killed');
  const [served, begun] = ['r1', 'r2'].map((r) => path.join(site.folders.releases, r, 'thu-tuc'));
  await cp(served!, begun!, { recursive: true });
  await writeFile(path.join(begun!, 'so-1.html.br'), 'half');

  await renderAll(site.state, next);

  const afresh = await aSiteOf(hundred);
  expect(await treeOf(path.join(site.folders.current, '/'))).toEqual(
    await treeOf(path.join(afresh.folders.current, '/')),
  );
  await Promise.all([site.remove(), afresh.remove()]);
}, 60_000);

test('a disk that is full ends a full render with that reason, and what is served stays', async () => {
  const site = await aSiteOf([aPublication(aProcedure({ title: 'Cũ' }))]);
  const before = await pagesBelow(site.folders.current);
  site.state.store.put(aPublication(aProcedure({ title: 'Mới', version: 2 })));

  const attempt = renderAll(site.state, {
    ...site.tools,
    release: 'index.html',
    folders: { ...site.folders, releases: path.join(site.folders.current, 'index.html') },
  });

  await expect(attempt).rejects.toThrow('ENOTDIR');
  expect(await pagesBelow(site.folders.current)).toEqual(before);
  await site.remove();
});

function killAt(page: number) {
  return (done: number) => {
    if (done >= page) throw new Error('killed');
  };
}

function expectKilled(fault: Error) {
  expect(fault.message).toBe('killed');
}

function pagesBelow(folder: string) {
  return treeOf(path.join(folder, '/'));
}
