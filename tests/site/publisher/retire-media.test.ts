import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MediaFile } from '#content/media-file';
import { publish } from '#site/publisher/publish';
import { retireMedia } from '#site/publisher/retire-media';
import { aForm } from '../../builders/a-form.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aSiteOf } from './a-site.ts';

let site: Awaited<ReturnType<typeof aSiteOf>>;
const today = new Date('2026-11-23T08:00:00Z');
const inHours = (hours: number) => new Date(today.getTime() + hours * 3_600_000);

beforeEach(async () => {
  site = await aSiteOf([aPublication(aForm({ file: aFile('cu') }))]);
});
afterEach(() => site.remove());

test('a file that is shown stays, however long', async () => {
  await retire(today);

  expect(await retire(inHours(24 * 365))).toEqual([]);
  expect(await isThere('cu')).toBe(true);
});

test('the file of what was withdrawn is there for a day and then no longer', async () => {
  await publish(aWithdrawal(aForm()), site.state, site.tools);

  expect(await retire(today)).toEqual([]);
  expect(await retire(inHours(23))).toEqual([]);
  expect(await isThere('cu')).toBe(true);
  expect(await retire(inHours(25))).toEqual(['cu/to-khai.pdf']);
  expect(await isThere('cu')).toBe(false);
});

test('a file that was replaced goes, the one in its place stays', async () => {
  await publish(aPublication(aForm({ file: aFile('moi'), version: 2 })), site.state, site.tools);

  await retire(today);
  await retire(inHours(25));

  expect([await isThere('cu'), await isThere('moi')]).toEqual([false, true]);
});

test('a file that another Document shows as well stays', async () => {
  const other = aPublication(aForm({ id: 'khac', slug: 'khac', file: aFile('cu') }));
  await publish(other, site.state, site.tools);
  await publish(aWithdrawal(aForm()), site.state, site.tools);

  await retire(today);
  await retire(inHours(25));

  expect(await isThere('cu')).toBe(true);
});

test('published again, a Document has its file again, and a later withdrawal counts anew', async () => {
  const form = aForm({ file: aFile('cu') });
  await publish(aWithdrawal(form), site.state, site.tools);
  await retire(today);
  await retire(inHours(25));

  await publish(aPublication({ ...form, version: 3 }), site.state, site.tools);
  expect(await isThere('cu')).toBe(true);
  await retire(inHours(26));
  await publish(aWithdrawal({ ...form, version: 3 }), site.state, site.tools);
  await retire(inHours(27));

  expect(await isThere('cu')).toBe(true);
});

test('while a page stays as it was, nothing is taken away: it may offer the file', async () => {
  await publish(aWithdrawal(aForm()), site.state, site.tools);
  await retire(today);
  site.state.faulty.add('/bieu-mau');

  expect(await retire(inHours(25))).toEqual([]);
});

test('a note that cannot be read starts the day anew', async () => {
  await publish(aWithdrawal(aForm()), site.state, site.tools);
  await retire(today);
  await writeFile(site.folders.retiredMedia, '{"cu');

  expect(await retire(inHours(25))).toEqual([]);
  expect(await retire(inHours(50))).toEqual(['cu/to-khai.pdf']);
});

const retire = (now: Date) => retireMedia(site.state, site.folders, now);

function aFile(hash: string): MediaFile {
  return {
    path: `/media/${hash}/to-khai.pdf`,
    source: '/api/media/file/to-khai.pdf',
    filename: 'to-khai.pdf',
    mime: 'application/pdf',
    bytes: 5,
  };
}

function isThere(hash: string): Promise<boolean> {
  return access(path.join(site.folders.media, hash, 'to-khai.pdf')).then(
    () => true,
    () => false,
  );
}
