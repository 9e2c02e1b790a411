import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnswerRating } from '#content/answer-rating';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

const rating = (given: Partial<AnswerRating>): AnswerRating => ({
  code: 'ABCDEFGH23',
  lang: 'vi',
  right: false,
  reason: 'outdated',
  outcome: 'answered',
  about: { kind: 'procedure', id: 'khai-sinh' },
  question: 'Làm khai sinh mất bao lâu?',
  ...given,
});
const send = (body: AnswerRating) => cms.portal('/ratings-of-answers', { method: 'POST', body });
const read = async () =>
  (await cms.rest('/answer-ratings', { as: await cms.signIn('editor') })).body.docs;

test('staff read what citizens say of answers, never the code that erases it; the citizen erases it', async () => {
  expect((await send(rating({}))).status).toBe(204);

  const [kept] = await read();
  expect(kept).toMatchObject({
    question: 'Làm khai sinh mất bao lâu?',
    about: 'procedure/khai-sinh',
  });
  expect(kept.code).toBeUndefined();

  const erase = () => cms.portal('/ratings-of-answers/ABCDEFGH23', { method: 'DELETE' });
  expect((await erase()).status).toBe(204);
  expect((await erase()).status).toBe(404);
  expect(await read()).toEqual([]);
});

test('what is older than half a year goes when the next one comes', async () => {
  await cms.payload.create({
    collection: 'answer-ratings',
    data: { ...rating({ code: 'ABCDEFGH24' }), about: '', createdAt: '2025-01-01T00:00:00.000Z' },
  });

  await send(rating({ code: 'ABCDEFGH25', question: 'mới' }));

  expect((await read()).map(({ question }: { question: string }) => question)).toEqual(['mới']);
});

test('only the portal may write or erase', async () => {
  const answer = await cms.rest('/ratings-of-answers', {
    method: 'POST',
    body: rating({}),
    as: await cms.signIn('administrator'),
  });

  expect(answer.status).toBe(401);
});
