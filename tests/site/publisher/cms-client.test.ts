import { afterEach, beforeEach, expect, test } from 'vitest';
import { cmsClient } from '#site/publisher/cms-client';
import { CmsDown, isCmsDown, whenCmsAnswers } from '#site/publisher/cms-down';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { startStandInCms, type StandInCms } from '../stand-in-cms.ts';

const key = 'a-key-of-more-than-thirty-two-characters';
let cms: StandInCms;

beforeEach(async () => {
  cms = await startStandInCms(key);
});

afterEach(() => cms.stop());

test('everything is read, page after page', async () => {
  for (let n = 0; n < 450; n += 1) cms.hold(aPublication(aProcedure({ id: `so-${n}` })));

  const read = await Array.fromAsync(cmsClient({ url: cms.url, key }).all());

  expect(new Set(read.map(({ id }) => id)).size).toBe(450);
});

test('what was never published is undefined', async () => {
  expect(await cmsClient({ url: cms.url, key }).one('faq', 'khong-co')).toBeUndefined();
});

test('a refusal says why, in the words of the CMS', async () => {
  cms.refuse('faq:hong');

  await expect(cmsClient({ url: cms.url, key }).one('faq', 'hong')).rejects.toThrow(
    'The CMS refused /api/published/faq/hong (409). Its summary is missing.',
  );
});

test('a wrong key is named as such', async () => {
  const wrong = cmsClient({ url: cms.url, key: 'wrong' }).one('faq', 'a');

  await expect(wrong).rejects.toThrow('Is PORTAL_KEY the same on both sides?');
});

test('a CMS that does not answer is known as down, also behind other faults', async () => {
  await cms.stop();

  const fault = await cmsClient({ url: cms.url, key })
    .one('faq', 'a')
    .catch((one: unknown) => one);

  expect(isCmsDown(fault)).toBe(true);
  expect(isCmsDown(new Error('The file could not be copied.', { cause: fault }))).toBe(true);
  expect(isCmsDown(new Error('Something else.'))).toBe(false);
});

test('what needs the CMS is tried until it answers; other faults are thrown at once', async () => {
  const waits: string[] = [];
  let tries = 0;
  const work = async () => {
    tries += 1;
    if (tries === 1) throw new CmsDown('not yet');
    return 'done';
  };

  expect(await whenCmsAnswers(work, ({ message }) => waits.push(message))).toBe('done');
  expect(waits).toEqual(['not yet']);
  await expect(
    whenCmsAnswers(
      async () => Promise.reject(new Error('no')),
      () => {},
    ),
  ).rejects.toThrow('no');
});
