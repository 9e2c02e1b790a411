import { afterEach, expect, test } from 'vitest';
import type { AnswerRating } from '#content/answer-rating';
import { aPortal, type Portal } from './a-portal.ts';

let portal: Portal;
afterEach(() => portal.close());

async function aPortalThatKeeps() {
  const kept: AnswerRating[] = [];
  portal = await aPortal([], {
    ratings: {
      keep: async (rating) => void kept.push(rating),
      erase: async (code) => kept.some((one) => one.code === code),
    },
  });
  return kept;
}

function rate(body: object) {
  return portal.send('/api/ratings', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lang: 'vi', outcome: 'answered', ...body }),
  });
}

test('a question that may be kept is kept without personal numbers, and its asker can erase it', async () => {
  const kept = await aPortalThatKeeps();

  const response = await rate({
    right: false,
    reason: 'outdated',
    question: 'CCCD 054201001234 đổi bao nhiêu tiền?',
  });

  const { code } = (await response.json()) as { code: string };
  expect(kept).toEqual([
    expect.objectContaining({ code, question: 'CCCD [số giấy tờ] đổi bao nhiêu tiền?' }),
  ]);
  expect((await portal.send(`/api/ratings/${code}`, { method: 'DELETE' })).status).toBe(204);
});

test('who does not allow it has only said whether it helped', async () => {
  const kept = await aPortalThatKeeps();

  await rate({ right: true });

  expect(kept[0]).toMatchObject({ right: true, outcome: 'answered', question: undefined });
});

test('an unknown code erases nothing, and a reason that does not exist is refused', async () => {
  await aPortalThatKeeps();

  expect((await portal.send('/api/ratings/ABCDEFGH23', { method: 'DELETE' })).status).toBe(404);
  expect((await rate({ right: false, reason: 'ugly' })).status).toBe(400);
});

test('when the CMS does not take it, the citizen is told', async () => {
  portal = await aPortal([], {
    ratings: { keep: () => Promise.reject(new Error('down')), erase: async () => false },
  });

  expect((await rate({ right: true })).status).toBe(503);
});
