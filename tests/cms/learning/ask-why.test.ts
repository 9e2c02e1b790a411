import { expect, test } from 'vitest';
import { askWhy } from '#cms/learning/ask-why';

const url = 'https://dichvucong.example.vn';
const hit = { kind: 'procedure', id: '7', title: 'Đăng ký khai sinh' };

test('the portal is asked with its key for what was typed', async () => {
  const asked: Request[] = [];

  await askWhy('khai sinh & <b>', 'vi', {
    url,
    key: 'the-key',
    fetch: (address, init) => {
      asked.push(new Request(address, init));
      return Promise.resolve(Response.json(answer()));
    },
  });

  const [request] = asked;
  const { searchParams, pathname } = new URL(request!.url);
  expect(pathname).toBe('/api/search');
  expect(Object.fromEntries(searchParams)).toEqual({
    q: 'khai sinh & <b>',
    lang: 'vi',
    explain: '1',
  });
  expect(request!.headers.get('authorization')).toBe('Bearer the-key');
  expect(request!.redirect, 'the key follows no redirect').toBe('error');
});

test('each result has its score, its parts and its address', async () => {
  const why = await read(
    answer({ hits: [{ ...hit, pinned: true, parts: { name: 0.5, kind: 0.08 } }] }),
  );

  expect(why?.hits).toEqual([
    { ...hit, pinned: true, parts: { name: 0.5, kind: 0.08 }, url: '/thu-tuc/7', score: 0.58 },
  ]);
});

test('steps and parts that are new in the portal are shown, those that are gone are not missed', async () => {
  const why = await read(
    answer({
      notes: [{ step: 'moon', found: 'a', readAs: 'b', because: 'c', since: 1 }],
      hits: [{ ...hit, parts: { moon: 1 } }],
      readings: undefined,
    }),
  );

  expect(why?.notes[0]?.step).toBe('moon');
  expect(why?.hits[0]).toMatchObject({ pinned: false, parts: { moon: 1 } });
  expect(why?.readings).toEqual([]);
});

test.each([
  ['refuses', () => Promise.resolve(Response.json({ message: 'no' }, { status: 403 }))],
  ['is not there', () => Promise.reject(new TypeError('fetch failed'))],
  ['is not a portal', () => Promise.resolve(new Response('<html>'))],
])('nothing is told when the portal %s', async (_, fetch) => {
  expect(await askWhy('a', 'vi', { url, key: 'k', fetch })).toBeUndefined();
});

function read(body: unknown) {
  return askWhy('a', 'vi', { url, key: 'k', fetch: () => Promise.resolve(Response.json(body)) });
}

function answer(explanation: Record<string, unknown> = {}) {
  return {
    total: 1,
    hits: [{ ...hit, url: '/thu-tuc/7' }],
    explanation: { readings: [], codes: [], notes: [], hits: [], ...explanation },
  };
}
