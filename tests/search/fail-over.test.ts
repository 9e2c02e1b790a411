import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { SearchResult } from '#search/engine';
import { failOver, type Answerer, type FailOverNeeds, type Searching } from '#search/fail-over';
import { aSearchQuery } from './a-search-query.ts';

const query = aSearchQuery({ q: 'khai sinh' });

test('while the search server answers, it is asked', async () => {
  const { search, answers } = aPair({ server: answering(7) });

  expect((await search.search(query)).total).toBe(7);
  expect(answers).toEqual(['server']);
});

test('a server that fails costs no request: the standby answers the same one', async () => {
  const { search, answers, changes } = aPair({ server: failing() });

  expect((await search.search(query)).total).toBe(1);
  expect(answers).toEqual(['standby']);
  expect(changes).toEqual([['standby', 'connection refused']]);
});

test('a slow server is not waited for', async () => {
  const server = { ...answering(7), search: () => pause(60_000, result(7), { ref: false }) };
  const { search } = aPair({ server, slowAfter: 20 });

  expect((await search.search(query)).total).toBe(1);
});

test('a server that failed is left alone until it answers again, and is then used again', async () => {
  let isUp = false;
  let asked = 0;
  const server = {
    ...answering(7),
    search: async () => {
      asked += 1;
      if (!isUp) throw new Error('connection refused');
      return result(7);
    },
  };
  const { search, changes } = aPair({ server, rest: 20 });
  for (let i = 0; i < 50; i++) expect((await search.search(query)).total).toBe(1);
  expect(asked).toBe(1);
  isUp = true;

  await expect.poll(async () => (await search.search(query)).total).toBe(7);
  expect(changes.map(([to]) => to)).toEqual(['standby', 'server']);
});

test('what the server cannot take at once the standby answers', async () => {
  const server = { ...answering(7), search: () => pause(30, result(7)) };
  const { search, answers, changes } = aPair({ server, mostAtOnce: 2 });

  await Promise.all(Array.from({ length: 5 }, () => search.search(query)));

  expect(answers.filter((by) => by === 'standby')).toHaveLength(3);
  expect(changes).toEqual([]);
});

test('suggestions and explanations fail over as well', async () => {
  const { search } = aPair({ server: failing() });

  expect(await search.suggest('khai', 'vi', 5)).toEqual([]);
  expect((await search.explain(query)).hits).toEqual([]);
});

function aPair(given: Partial<FailOverNeeds> & Pick<FailOverNeeds, 'server'>) {
  const answers: Answerer[] = [];
  const changes: [Answerer, string?][] = [];
  const search = failOver({
    standby: () => answering(1),
    slowAfter: 1000,
    rest: 60_000,
    longestRest: 60_000,
    mostAtOnce: 100,
    onAnswer: (by) => answers.push(by),
    onChange: (to, because) =>
      changes.push(because instanceof Error ? [to, because.message] : [to]),
    ...given,
  });
  return { search, answers, changes };
}

function answering(total: number): Searching {
  return {
    search: async () => result(total),
    suggest: async () => [],
    explain: async () => ({ readings: [], codes: [], notes: [], hits: [] }),
  };
}

function failing(): Searching {
  const fail = async (): Promise<never> => {
    throw new Error('connection refused');
  };
  return { search: fail, suggest: fail, explain: fail };
}

function result(total: number): SearchResult {
  const facets = {
    kind: [],
    field: [],
    agency: [],
    level: [],
    audience: [],
    event: [],
    language: [],
  };
  return { hits: [], total, facets };
}
