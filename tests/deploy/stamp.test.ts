import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampOf } from '../../deploy/one-machine/stamp.ts';

let folder: string;
const stamp = () => stampOf(folder, ['site', 'package-lock.json']);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-stamp-'));
  await mkdir(join(folder, 'site/dist'), { recursive: true });
  await writeFile(join(folder, 'site/page.ts'), 'one');
  await writeFile(join(folder, 'package-lock.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true }));

test('the stamp stays while only builds write', async () => {
  const before = stamp();
  await writeFile(join(folder, 'site/dist/entry.mjs'), 'built');

  expect(stamp()).toBe(before);
});

test.each([
  ['changed', () => writeFile(join(folder, 'site/page.ts'), 'two')],
  ['renamed', () => rename(join(folder, 'site/page.ts'), join(folder, 'site/leaf.ts'))],
  ['added', () => writeFile(join(folder, 'site/more.ts'), '')],
  ['removed', () => rm(join(folder, 'site/page.ts'))],
])('the stamp changes when a file is %s', async (_, change) => {
  const before = stamp();
  await change();

  expect(stamp()).not.toBe(before);
});
