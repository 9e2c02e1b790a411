import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchCount, SearchOpening } from '#content/search-counted';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const count = (given: Partial<SearchCount>): SearchCount => ({
  day: today,
  lang: 'vi',
  words: 'khai sinh',
  filters: '',
  searches: 6,
  unfound: 0,
  opened: 2,
  rankSum: 3,
  ...given,
});
const opening = (document: string, opened: number, rank = 1): SearchOpening => ({
  day: today,
  kind: 'procedure',
  document,
  opened,
  rankSum: opened * rank,
});
const send = (body: object) =>
  cms.portal('/searches', { method: 'POST', body: { batch: randomUUID(), ...body } });

test('counts of a day add up, and staff read them; a batch that is sent again counts once', async () => {
  const batch = randomUUID();
  const body = { batch, searches: [count({}), count({ words: 'xyz', unfound: 6 })], openings: [] };
  expect((await cms.portal('/searches', { method: 'POST', body })).status).toBe(204);
  expect((await cms.portal('/searches', { method: 'POST', body })).status).toBe(204);
  await send({ searches: [count({ searches: 4 })], openings: [] });

  const { docs } = (
    await cms.rest('/search-counts?sort=words', { as: await cms.signIn('auditor') })
  ).body;
  expect(docs).toMatchObject([
    { words: 'khai sinh', searches: 10, opened: 4, rankSum: 6 },
    { words: 'xyz', searches: 6, unfound: 6 },
  ]);
});

test('what people open becomes popular; a few openings tell nothing', async () => {
  await send({
    searches: [],
    openings: [opening('much', 400), opening('some', 40), opening('few', 4)],
  });

  const { documents } = (await cms.portal('/popularity')).body;
  expect(documents.map(({ id }: { id: string }) => id)).toEqual(['much', 'some']);
  expect(documents[0].popularity).toBe(1);
  expect(documents[1].popularity).toBeGreaterThan(0.5);
});

test('an opening far down counts more than one at the top', async () => {
  await send({ searches: [], openings: [opening('top', 50, 1), opening('down', 50, 9)] });

  const { documents } = (await cms.portal('/popularity')).body;
  const of = (id: string) => documents.find((one: { id: string }) => one.id === id).popularity;
  expect(of('down')).toBeGreaterThan(of('top'));
});

test('counts older than four hundred days are gone with the next batch', async () => {
  await send({ searches: [count({ day: '2020-01-01', words: 'cu' })], openings: [] });
  await send({ searches: [], openings: [] });

  const { docs } = (
    await cms.rest('/search-counts?where[words][equals]=cu', { as: await cms.signIn('auditor') })
  ).body;
  expect(docs).toEqual([]);
});

test('nobody but the portal counts, and nobody who is not signed in reads', async () => {
  const body = { batch: randomUUID(), searches: [], openings: [] };
  const administrator = await cms.signIn('administrator');

  expect((await cms.rest('/searches', { method: 'POST', body, as: administrator })).status).toBe(
    401,
  );
  expect((await cms.rest('/popularity')).status).toBe(401);
  expect((await cms.rest('/search-counts')).status).toBe(403);
  expect(
    (await cms.rest('/search-counts', { method: 'POST', as: administrator, body: count({}) }))
      .status,
  ).toBe(403);
});

test('a batch that is not one is refused whole', async () => {
  const answer = await send({ searches: [count({}), { words: 1 }], openings: [] });

  expect(answer.status).toBe(400);
});
