import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { currentRelease, releaseName } from '#site/publisher/release';
import { renderAll } from '#site/publisher/render-all';
import { retireAssets } from '#site/publisher/retire-assets';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aSite, aSiteOf } from './a-site.ts';
import { printReads } from './print-reads.ts';

test('other views or another origin make another release', async () => {
  const { tools, remove } = await aSite();
  const bundle = path.dirname(tools.assetsDir);
  const name = await releaseName(bundle, 'https://a.example');

  expect(await releaseName(bundle, 'https://a.example')).toBe(name);
  expect(await releaseName(bundle, 'https://b.example')).not.toBe(name);
  await writeFile(path.join(tools.assetsDir, '_assets/site.abc.css'), 'body { margin: 1px }');
  expect(await releaseName(bundle, 'https://a.example')).not.toBe(name);
  await remove();
});

test('a new release is rendered beside the old one, which is kept, and older ones are not', async () => {
  const site = await aSiteOf([aPublication(aProcedure())]);
  const { folders, state, tools } = site;

  for (const release of ['r2', 'r3']) await renderAll(state, { ...tools, release });

  expect(await currentRelease(folders)).toBe('r3');
  expect((await readdir(folders.releases)).toSorted()).toEqual(['r2', 'r3']);
  await site.remove();
});

test('until every page of a new release is there, the old one is served', async () => {
  const site = await aSiteOf([aPublication(aProcedure())]);
  const served = new Set<string | undefined>();

  await renderAll(site.state, {
    ...site.tools,
    release: 'r2',
    async render(address, locals) {
      served.add(await currentRelease(site.folders));
      return printReads(address, locals);
    },
  });

  expect([...served]).toEqual(['r1']);
  expect(await currentRelease(site.folders)).toBe('r2');
  await site.remove();
});

test('a page that new views cannot make stays as the old release had it', async () => {
  const site = await aSiteOf([aPublication(aProcedure({ title: 'Đăng ký khai sinh' }))]);

  const { faults } = await renderAll(site.state, {
    ...site.tools,
    release: 'r2',
    async render(address, locals) {
      if (address.endsWith('/khai-sinh')) throw new Error('a view with a mistake');
      return printReads(address, locals);
    },
  });

  expect(faults.map(({ message }) => message)).toEqual([
    'The page /thu-tuc/khai-sinh could not be rendered: a view with a mistake',
    'The page /en/procedures/khai-sinh could not be rendered: a view with a mistake',
  ]);
  const page = path.join(site.folders.current, 'thu-tuc/khai-sinh.html');
  expect(await readFile(page, 'utf8')).toContain('Đăng ký khai sinh');
  await site.remove();
});

test('views that can make no page at all are not served', async () => {
  const site = await aSiteOf([aPublication(aProcedure())]);
  const broken = async () => Promise.reject(new Error('no view works'));

  const attempt = renderAll(site.state, { ...site.tools, release: 'r2', render: broken });

  await expect(attempt).rejects.toThrow('no view works');
  expect(await currentRelease(site.folders)).toBe('r1');
  await site.remove();
});

test('assets of an earlier release are kept for thirty days', async () => {
  const { folders, remove } = await aSite();
  const asset = path.join(folders.assets, '_assets/old.css');
  await mkdir(path.dirname(asset), { recursive: true });
  for (const form of ['', '.br', '.gz']) await writeFile(asset + form, 'x');
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));

  await retireAssets(folders, ['_assets/old.css'], day(0));
  await retireAssets(folders, [], day(40));
  await retireAssets(folders, [], day(69));
  expect((await stat(asset)).isFile()).toBe(true);
  await retireAssets(folders, [], day(71));

  expect(await readdir(path.dirname(asset))).toEqual([]);
  await remove();
});

test('an asset that is taken up again is kept for good', async () => {
  const { folders, remove } = await aSite();
  await mkdir(path.join(folders.assets, '_assets'), { recursive: true });
  await writeFile(path.join(folders.assets, '_assets/a.css'), 'x');

  await retireAssets(folders, [], new Date(0));
  await retireAssets(folders, ['_assets/a.css'], new Date(2026, 1));

  expect(JSON.parse(await readFile(folders.retired, 'utf8'))).toEqual({});
  expect((await stat(path.join(folders.assets, '_assets/a.css'))).isFile()).toBe(true);
  await remove();
});
