import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiEndpoints } from '#site/format/api-endpoints';
import type { Locals } from '#site/locals';
import type { Page } from '#site/page';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aPortal, type Portal } from './a-portal.ts';

let portal: Portal;
let shown: Extract<Page, { view: 'api' }>;

beforeAll(async () => {
  const summary = 'Rất dài. '.repeat(50);
  portal = await aPortal([aPublication(aProcedure({ summary, aliases: ['giấy khai sinh'] }))], {
    render: async (_, { page }: Locals) => {
      if (page.view === 'api') shown = page;
      return new Response('');
    },
  });
});

afterAll(() => portal.close());

test.each(['/api', '/en/api'])('%s shows every endpoint of the description', async (address) => {
  const { paths } = await description('en');

  await portal.get(address);

  expect(shown.endpoints.map(({ path }) => path)).toEqual(
    Object.keys(paths).map((path) => `/api${path}`),
  );
});

test('an endpoint says what it takes, what it gives and how often it may be asked', async () => {
  await portal.get('/en/api');

  const facets = shown.endpoints.find(({ id }) => id === 'facets')!;
  expect(facets.perMinute).toBe(600);
  expect(facets.takes).toContainEqual(
    expect.objectContaining({ name: 'facet', required: true, says: 'Whose values are asked for.' }),
  );
  expect(facets.gives.map(({ name }) => name)).toContain('values[].count');
  expect(facets.answers.map(({ status }) => status)).toEqual(['200', '400', '429']);
});

test('what all facets hold alike is told once', async () => {
  await portal.get('/en/api');

  const names = shown.endpoints.find(({ id }) => id === 'search')!.gives.map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('.count'))).toEqual([
    'facets.{kind,field,agency,level,audience,event,language}[].count',
  ]);
});

test('examples are real answers, short enough to read', async () => {
  await portal.get('/api');

  const search = shown.endpoints.find(({ id }) => id === 'search')!;
  expect(search.example).toEqual({ q: 'lam giay khai sinh' });
  expect(search.answer).toContain('"id": "khai-sinh"');
  expect(search.answer!.split('\n').every((line) => line.length < 130)).toBe(true);
});

test('the assistant is not asked each time somebody reads about it', async () => {
  await portal.get('/api');

  const ask = shown.endpoints.find(({ id }) => id === 'ask')!;
  expect(ask.takes.map(({ name }) => name)).toContain('question');
  expect(ask.answer).toBeUndefined();
});

test('every sentence of the description has its Vietnamese', async () => {
  const english = sentencesOf(await description('en'));

  const vietnamese = sentencesOf(await description('vi'));

  expect(english.length).toBeGreaterThan(50);
  expect(vietnamese.filter((sentence) => english.includes(sentence))).toEqual([]);
});

test('every parameter says what it is', async () => {
  const endpoints = apiEndpoints(await description('en'));

  const silent = endpoints.flatMap(({ id, takes }) =>
    takes
      .filter(({ name, says }) => !says && !name.includes('[]'))
      .map(({ name }) => `${id}: ${name}`),
  );
  expect(silent).toEqual([]);
});

async function description(lang: string) {
  const response = await portal.get(`/api/openapi.json?lang=${lang}`);
  return (await response.json()) as { paths: Record<string, unknown> };
}

function sentencesOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' && /^(summary|description|x-.*)$/.test(name)
      ? [value]
      : sentencesOf(value),
  );
}
