import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendJournal, readJournal, rewriteJournal } from '#site/publisher/journal';

let file: string;

beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(tmpdir(), 'portal-journal-')), 'corpus.jsonl');
});

afterEach(() => rm(path.dirname(file), { recursive: true }));

test('what is added is read back in its order', async () => {
  await appendJournal(file, [{ một: 1 }]);
  await appendJournal(file, [{ hai: 2 }, { ba: 3 }]);

  expect(await readJournal(file)).toEqual([{ một: 1 }, { hai: 2 }, { ba: 3 }]);
});

test('a torn last line is cut off, and the next entry stands on a line of its own', async () => {
  await appendJournal(file, [{ title: 'Đăng ký' }]);
  await appendFile(file, '{"title":"Đă');

  expect(await readJournal(file)).toEqual([{ title: 'Đăng ký' }]);
  await appendJournal(file, ['sau']);

  expect(await readFile(file, 'utf8')).toBe('{"title":"Đăng ký"}\n"sau"\n');
});

test('a journal that is not there is empty', async () => {
  expect(await readJournal(file)).toEqual([]);
});

test('a rewritten journal is another file to those who follow it', async () => {
  await appendJournal(file, [1, 2, 3]);
  const { ino } = await stat(file);

  await rewriteJournal(file, [3]);

  expect((await stat(file)).ino).not.toBe(ino);
  expect(await readJournal(file)).toEqual([3]);
});

test('a journal of many megabytes is read back as it was written', async () => {
  const entries = Array.from({ length: 300 }, (_, n) => ({ n, text: 'ệ'.repeat(5_000) }));

  await rewriteJournal(file, entries);

  expect(await readJournal(file)).toEqual(entries);
});
