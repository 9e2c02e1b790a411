import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { catchUp } from '#site/publisher/catch-up';
import { CmsDown } from '#site/publisher/cms-down';
import { appendJournal, readJournal } from '#site/publisher/journal';
import { oneAtATime } from '#site/publisher/one-at-a-time';
import { publish } from '#site/publisher/publish';
import { readState } from '#site/publisher/site-state';
import { aField } from '../../builders/a-field.ts';
import { aForm } from '../../builders/a-form.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aSiteOf, cmsOf, drain, treeOf } from './a-site.ts';
import { asRead } from './some-publications.ts';

const birth = asRead(aPublication(aProcedure()));
const field = asRead(aPublication(aField()));
const nothing = { pages: 0, faults: [], isAfresh: false };
let site: Awaited<ReturnType<typeof aSiteOf>>;

beforeEach(async () => {
  site = await aSiteOf([birth, field]);
});

afterEach(() => site.remove());

test('nothing missed means nothing rendered and nothing written', async () => {
  const before = await treeOf(site.folders.root);

  expect(await start([birth, field])).toEqual(nothing);
  expect(await treeOf(site.folders.root)).toEqual(before);
});

test('what was missed is rendered, and no more', async () => {
  const { pages } = await start([birth, asRead(aPublication(aField({ name: 'Mới', version: 2 })))]);

  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(12);
  expect(await pageAt('linh-vuc/ho-tich.html')).toContain('Mới');
});

test('a Document that the CMS shows otherwise without counting it is published too', async () => {
  await start([asRead(aPublication(aProcedure({ title: 'Khác' }))), field]);

  expect(await pageAt('thu-tuc/khai-sinh.html')).toContain('Khác');
});

test('a CMS that was restored from a backup is right, also where it knows less', async () => {
  await start([asRead(aWithdrawal(aProcedure())), field]);

  await start([birth]);

  expect(await pageAt('thu-tuc/khai-sinh.html')).toContain('Đăng ký khai sinh');
  await expect(pageAt('linh-vuc/ho-tich.html')).rejects.toThrow('ENOENT');
  await expect(pageAt('410/thu-tuc/khai-sinh.html')).rejects.toThrow('ENOENT');
});

test.each([
  ['is missing', async (file: string) => rm(file)],
  ['is not JSON', async (file: string) => writeFile(file, 'x\n')],
  ['speaks of another release', async (file: string) => writeFile(file, '{"release":"r0"}\n')],
  ['misses a page', async (file: string) => appendFile(file, '{"gone":"/thu-tuc/khai-sinh"}\n')],
])('everything is rendered afresh when what pages read %s', async (_, harm) => {
  const before = await treeOf(path.join(site.folders.root, 'current/'));
  await harm(site.folders.reads);

  const { pages } = await start([birth, field]);

  expect(pages).toBe(site.state.addresses.size());
  expect(await treeOf(path.join(site.folders.root, 'current/'))).toEqual(before);
});

test('pages that a killed run owed are rendered', async () => {
  await appendJournal(site.folders.reads, [{ owed: ['/linh-vuc/ho-tich', '/linh-vuc/nua-voi'] }]);
  await writeFile(path.join(site.folders.current, 'linh-vuc/ho-tich.html'), 'left behind');
  await writeFile(path.join(site.folders.current, 'linh-vuc/nua-voi.html'), 'left behind');

  await start([birth, field]);

  expect(await pageAt('linh-vuc/ho-tich.html')).not.toContain('left behind');
  await expect(pageAt('linh-vuc/nua-voi.html')).rejects.toThrow('ENOENT');
  expect(await start([birth, field])).toEqual(nothing);
});

test('one Document that cannot be published keeps no other from the site', async () => {
  const file = {
    path: '/media/abc/a.pdf',
    source: '/a.pdf',
    filename: 'a.pdf',
    mime: 'application/pdf',
    bytes: 9,
  };
  const refused = asRead(aPublication(aForm({ file })));
  const state = await readState(site.folders);
  const openMedia = async () => Promise.reject(new Error('the CMS does not have it (404)'));

  const { faults } = await catchUp(
    state,
    cmsOf([birth, field, refused, asRead(aPublication(aProcedure({ id: 'moi' })))]),
    { ...site.tools, openMedia },
    oneAtATime(),
  );

  expect(faults.map(({ message }) => message)).toEqual([
    'The file a.pdf could not be copied to the site: the CMS does not have it (404)',
  ]);
  expect(await pageAt('thu-tuc/moi.html')).toContain('Đăng ký khai sinh');
  await expect(pageAt('bieu-mau/to-khai-khai-sinh.html')).rejects.toThrow('ENOENT');
});

test.each([1, 150])(
  'what is announced while %i missed publications are compared is not undone by what was found before it',
  async (count) => {
    const state = await readState(site.folders);
    const newer = asRead(aPublication(aProcedure({ title: 'Mới nhất', version: 3 })));
    const cms = {
      async *all() {
        yield asRead(aPublication(aProcedure({ title: 'Vừa tìm thấy', version: 2 })));
        await publish(newer, state, site.tools);
        yield field;
        for (let n = 1; n < count; n += 1)
          yield asRead(aPublication(aProcedure({ id: `so-${n}`, slug: `so-${n}` })));
      },
    };

    await catchUp(state, cms, site.tools, oneAtATime());

    expect(await pageAt('thu-tuc/khai-sinh.html')).toContain('Mới nhất');
    expect(state.store.get('procedure', 'khai-sinh')?.version).toBe(3);
  },
);

test('a CMS that goes down in the middle of a full render is asked again, and nothing is forgotten', async () => {
  const state = await readState(site.folders);
  const down = async () => Promise.reject(new CmsDown('The CMS does not answer.'));
  const file = {
    path: '/media/abc/a.pdf',
    source: '/a.pdf',
    filename: 'a.pdf',
    mime: 'application/pdf',
    bytes: 5,
  };
  const now = [asRead(aPublication(aForm({ file })))];
  const attempt = catchUp(state, cmsOf(now), { ...site.tools, openMedia: down }, oneAtATime());
  await expect(attempt).rejects.toThrow('could not be copied');

  await catchUp(state, cmsOf(now), site.tools, oneAtATime());

  expect(await pageAt('bieu-mau/to-khai-khai-sinh.html')).toContain('a.pdf');
  await expect(pageAt('thu-tuc/khai-sinh.html')).rejects.toThrow('ENOENT');
});

test('journals that have grown long are written anew', async () => {
  const old = Array.from({ length: 1100 }, () => birth);
  await appendJournal(site.folders.corpus, old);

  await start([birth, field]);

  expect(await readJournal(site.folders.corpus)).toHaveLength(2);
  expect(await start([birth, field])).toEqual(nothing);
});

async function start(publications: Publication[]) {
  const state = await readState(site.folders);
  const caughtUp = await catchUp(state, cmsOf(publications), site.tools, oneAtATime());
  await drain({ state, tools: site.tools });
  return caughtUp;
}

function pageAt(file: string): Promise<string> {
  return readFile(path.join(site.folders.current, file), 'utf8');
}
