import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MediaFile } from '#content/media-file';
import { mirrorMedia, type OpenMedia } from '#site/publisher/mirror-media';
import { aForm } from '../../builders/a-form.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aVideoGuide } from '../../builders/a-video-guide.ts';

let root: string;
let media: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'portal-media-'));
  media = path.join(root, 'site/media');
  await mkdir(media, { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

test('every file of a VideoGuide is copied, in both languages', async () => {
  const guide = aVideoGuide({
    source: { type: 'file', file: aFile('a/phim.mp4') },
    poster: aFile('b/anh.webp'),
    captions: [{ locale: 'vi', file: aFile('c/vi.vtt') }],
  });
  const english = aVideoGuide({
    locale: 'en',
    captions: [{ locale: 'en', file: aFile('d/en.vtt') }],
  });

  await mirrorMedia(aPublication(guide, english), media, whole);

  expect(await filesBelow(media)).toEqual(['a/phim.mp4', 'b/anh.webp', 'c/vi.vtt', 'd/en.vtt']);
  expect(await readFile(path.join(media, 'a/phim.mp4'), 'utf8')).toBe('bytes');
});

test('a file that is there already is not asked for again', async () => {
  const form = aPublication(aForm({ file: aFile('abc/to-khai.pdf') }));
  await mirrorMedia(form, media, whole);

  await mirrorMedia(form, media, () => Promise.reject(new Error('asked again')));

  expect(await filesBelow(media)).toEqual(['abc/to-khai.pdf']);
});

test('a file of another size is copied anew', async () => {
  await mkdir(path.join(media, 'abc'));
  await writeFile(path.join(media, 'abc/to-khai.pdf'), 'byt');

  await mirrorMedia(aPublication(aForm({ file: aFile('abc/to-khai.pdf') })), media, whole);

  expect((await stat(path.join(media, 'abc/to-khai.pdf'))).size).toBe(5);
});

test('a copy that breaks off leaves nothing, and says which file it was', async () => {
  const form = aPublication(aForm({ file: aFile('abc/to-khai.pdf') }));

  const attempt = mirrorMedia(form, media, brokenOff);

  await expect(attempt).rejects.toThrow(
    'The file to-khai.pdf could not be copied to the site: the connection broke',
  );
  expect(await filesBelow(media)).toEqual([]);
});

test('a copy that breaks off leaves the file that stood there', async () => {
  await mkdir(path.join(media, 'abc'));
  await writeFile(path.join(media, 'abc/to-khai.pdf'), 'old');

  const attempt = mirrorMedia(
    aPublication(aForm({ file: aFile('abc/to-khai.pdf') })),
    media,
    brokenOff,
  );

  await expect(attempt).rejects.toThrow('the connection broke');
  expect(await readFile(path.join(media, 'abc/to-khai.pdf'), 'utf8')).toBe('old');
});

test.each(['../corpus.jsonl', '..%2Fcorpus.jsonl', 'a/../../x', '%2e%2e/%2e%2e/x', '..', ''])(
  'a file addressed /media/%s cannot leave the folder',
  async (name) => {
    const attempt = mirrorMedia(aPublication(aForm({ file: aFile(name) })), media, whole);

    await expect(attempt).rejects.toThrow('outside /media/');
    expect(await filesBelow(root)).toEqual([]);
  },
);

test('a withdrawal and a file on another host need no copy', async () => {
  const refuse: OpenMedia = () => Promise.reject(new Error('asked for nothing'));

  await mirrorMedia(aWithdrawal(aForm()), media, refuse);
  await mirrorMedia(aPublication(aVideoGuide()), media, refuse);

  expect(await filesBelow(media)).toEqual([]);
});

const whole: OpenMedia = async () => streamOf('bytes');
const brokenOff: OpenMedia = async () => streamOf('by', new Error('the connection broke'));

async function* streamOf(text: string, fault?: Error) {
  yield Buffer.from(text);
  if (fault) throw fault;
}

function aFile(name: string): MediaFile {
  return {
    path: `/media/${name}`,
    source: `/api/media/file/${name}`,
    filename: path.basename(name),
    mime: 'application/octet-stream',
    bytes: 5,
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
    .toSorted();
}
