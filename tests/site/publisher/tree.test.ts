import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { besides, placeCopy, placeFile, removeFile, sweepUnfinished } from '#site/publisher/tree';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'portal-tree-'));
});

afterEach(() => rm(root, { recursive: true }));

test('a text is placed beside its two compressed forms, and nothing else is left', async () => {
  await placeFile(root, 'thu-tuc/a.html', 'Đăng ký');

  expect((await readdir(path.join(root, 'thu-tuc'))).toSorted()).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
  ]);
  expect(brotliDecompressSync(await read('thu-tuc/a.html.br')).toString()).toBe('Đăng ký');
  expect(gunzipSync(await read('thu-tuc/a.html.gz')).toString()).toBe('Đăng ký');
});

test('the same text is not written again', async () => {
  await placeFile(root, 'a.html', 'một');
  const { ino } = await stat(path.join(root, 'a.html'));

  expect(await placeFile(root, 'a.html', 'một')).toBe(false);
  expect((await stat(path.join(root, 'a.html'))).ino).toBe(ino);
});

test.each(['', '.gz', '.br'])(
  'a text that could not take its place at a.html%s is placed anew, in all its forms',
  async (form) => {
    await placeFile(root, 'a.html', 'cũ');
    await rm(path.join(root, `a.html${form}`));
    await mkdir(path.join(root, `a.html${form}/in the way`), { recursive: true });
    await expect(placeFile(root, 'a.html', 'mới')).rejects.toThrow(/EISDIR|ENOTEMPTY|directory/);
    await rm(path.join(root, `a.html${form}`), { recursive: true });

    for (const text of ['mới', 'cũ']) {
      expect(await placeFile(root, 'a.html', text)).toBe(true);
      expect(await placeFile(root, 'a.html', text)).toBe(false);
      expect(brotliDecompressSync(await read('a.html.br')).toString()).toBe(text);
      expect(gunzipSync(await read('a.html.gz')).toString()).toBe(text);
    }
    expect(await readdir(root)).toHaveLength(3);
  },
);

test('a text whose compressed form lost its bytes in a power cut is written again', async () => {
  await placeFile(root, 'a.html', 'một');
  await writeFile(path.join(root, 'a.html.gz'), '');

  expect(await placeFile(root, 'a.html', 'một')).toBe(true);
  expect(gunzipSync(await read('a.html.gz')).toString()).toBe('một');
});

test('a text is taken away in all its forms, and that may be repeated', async () => {
  await placeFile(root, 'a.html', 'một');

  await removeFile(root, 'a.html');
  await removeFile(root, 'a.html');

  expect(await readdir(root)).toEqual([]);
});

test('what a killed run left half-written is swept', async () => {
  await placeFile(root, 'thu-tuc/a.html', 'một');
  await writeFile(besides(path.join(root, 'thu-tuc/a.html')), 'nửa');

  await sweepUnfinished(root);

  expect(await readdir(path.join(root, 'thu-tuc'))).toHaveLength(3);
});

test('a failed write leaves neither a torn file nor a remainder', async () => {
  await placeFile(root, 'a.html/b.html', 'một');

  await expect(placeFile(root, 'a.html', 'hai')).rejects.toThrow('EISDIR');

  const files = await readdir(root);
  expect(files.filter((file) => file.endsWith('.writing'))).toEqual([]);
});

test('a copy is made once', async () => {
  await writeFile(path.join(root, 'chữ.woff2'), 'font');
  const target = path.join(root, 'assets/chu.abc.woff2');
  await placeCopy(path.join(root, 'chữ.woff2'), target);
  const { ino } = await stat(target);

  await placeCopy(path.join(root, 'chữ.woff2'), target);

  expect((await stat(target)).ino).toBe(ino);
  expect(await readFile(target, 'utf8')).toBe('font');
});

function read(file: string): Promise<Buffer> {
  return readFile(path.join(root, file));
}
