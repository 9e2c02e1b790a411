import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sharePicture } from '#site/format/share-picture';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aPortal, type Portal } from './a-portal.ts';

const birth = aProcedure({ id: 'khai-sinh' });
let portal: Portal;
beforeEach(async () => void (portal = await aPortal([aPublication(birth)])));
afterEach(() => portal.close());

test('the picture that a page names is drawn when a messenger first asks, and may be kept for good', async () => {
  const answer = await portal.get(sharePicture(birth, undefined).path);

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ width: 1200 });
});

test('the name of an earlier picture shows the one of today, and not for good', async () => {
  const answer = await portal.get('/_share/procedure/khai-sinh/vi/0000000000000000.png');

  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test.each([
  '/_share/procedure/khong-co/vi/1.png',
  '/_share/nothing/khai-sinh/vi/1.png',
  '/_share/procedure/khai-sinh/fr/1.png',
  '/_share/site-settings/site-settings/vi/1.png',
])('%s is nobody’s picture', async (address) => {
  expect((await portal.get(address)).status).toBe(404);
});
