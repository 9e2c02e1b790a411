import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sharePicture } from '#site/format/share-picture';
import { drawPicture } from '#site/pictures/draw-picture';
import { keepPicture } from '#site/pictures/keep-picture';
import { pictureDrawer } from '#site/pictures/picture-drawer';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { until } from '../../journeys/until.ts';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'portal-pictures-'))));
afterEach(() => rm(folder, { recursive: true }));

const pictureOf = (title: string) =>
  sharePicture(aProcedure({ title, plainTitle: undefined }), undefined);

test('a picture has the size that messengers ask for, and weighs little', async () => {
  const drawn = await drawPicture(pictureOf('Đăng ký thường trú, nhập hộ khẩu'));

  expect(await sharp(drawn).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  expect(drawn.length).toBeLessThan(40_000);
});

test('the longest official title stays within the picture, and signs of markup are shown', async () => {
  const title = 'Đăng ký biến động <quyền> sử dụng đất & tài sản gắn liền với đất '.repeat(18);

  const drawn = await drawPicture(pictureOf(title));

  // The lowest rows beside the rings are as empty as those of a short title.
  const foot = await sharp(drawn).extract({ left: 0, top: 600, width: 700, height: 30 }).toBuffer();
  expect((await sharp(foot).stats()).channels.every(({ min }) => min > 200)).toBe(true);
});

test('the name of a picture changes with its title and not with a fee', () => {
  const before = aProcedure();
  const dearer = aProcedure({ channels: [], updatedAt: '2026-11-23T00:00:00.000Z' });

  expect(sharePicture(dearer, undefined)).toEqual(sharePicture(before, undefined));
  expect(pictureOf('Một').path).not.toBe(pictureOf('Hai').path);
});

test('many who ask at once get the same picture, drawn once', async () => {
  const picture = pictureOf('Đăng ký kết hôn');

  const drawn = await Promise.all([1, 2, 3].map(() => keepPicture(picture, folder)));

  expect(drawn.every((one) => one.equals(drawn[0]!))).toBe(true);
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((file) => /png/.test(file))).toHaveLength(1);
});

test('what was published has its picture soon, in each of its languages', async () => {
  const texts = [aProcedure({ id: 'p' }), aProcedure({ id: 'p', locale: 'en' })] as const;

  pictureDrawer({ find: () => undefined }, folder, { warn: () => {} })(aPublication(...texts));

  for (const picture of texts.map((text) => sharePicture(text, undefined)))
    await until(20_000, () => stat(join(folder, picture.path.replace('/_share', ''))));
});
