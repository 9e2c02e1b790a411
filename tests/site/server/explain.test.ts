import { afterAll, beforeAll, expect, test } from 'vitest';
import { FoundDocuments } from '#site/server/found';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aPortal, type Portal } from './a-portal.ts';

const portalKey = 'a key that only staff know, long enough';
const address = '/api/search?q=dk+khai+sinh&explain=1';
let portal: Portal;

beforeAll(async () => {
  portal = await aPortal([aPublication(aProcedure())], { portalKey });
});

afterAll(() => portal.close());

test('staff learn what was understood and why each hit ranks where it does', async () => {
  const response = await portal.get(address, { authorization: `Bearer ${portalKey}` });

  const { hits, explanation } = FoundDocuments.parse(await response.json());
  expect(explanation!.notes).toContainEqual(expect.objectContaining({ found: 'dk' }));
  expect(explanation!.hits.map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
  expect(explanation!.hits[0]!.parts).toHaveProperty('name');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test.each([
  ['no key', {}],
  ['another key', { authorization: 'Bearer guessed' }],
  ['the key without its scheme', { authorization: portalKey }],
  ['an empty one', { authorization: 'Bearer ' }],
])('%s is refused with a sentence, and without a hit', async (_, headers) => {
  const response = await portal.get(address, headers);

  expect(response.status).toBe(403);
  const body = await response.json();
  expect(body).toMatchObject({ field: 'explain' });
  expect(body).toHaveProperty('message', expect.stringContaining('Chỉ cán bộ'));
  expect(body).not.toHaveProperty('hits');
});

test('the key alone explains nothing', async () => {
  const response = await portal.get('/api/search?q=khai+sinh', {
    authorization: `Bearer ${portalKey}`,
  });

  expect(FoundDocuments.parse(await response.json()).explanation).toBeUndefined();
});

test('the page of a search does not explain, whatever its address says', async () => {
  const response = await portal.get('/tim-kiem?q=khai+sinh&explain=1');

  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain('"parts"');
});
