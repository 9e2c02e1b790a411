import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SearchCount } from '#content/search-counted';
import { openCms, type Cms } from '../open-cms.ts';

let cms: Cms;
let asked: typeof import('#cms/learning/asked-words');

beforeAll(async () => {
  cms = await openCms();
  asked = await import('#cms/learning/asked-words');
});
afterAll(() => cms.close());
afterEach(() => cms.payload.delete({ collection: 'search-counts', where: {} }));

test('words are summed up over the days, filters and all, the most asked first', async () => {
  await counted([
    aCount({ words: 'khai sinh', searches: 6 }),
    aCount({ words: 'khai sinh', searches: 6, day: daysAgo(6) }),
    aCount({ words: 'khai sinh', searches: 5, filters: 'kind' }),
    aCount({ words: 'ket hon', searches: 9 }),
  ]);

  const words = await list('most', 7);

  expect(words.map(({ words, searches }) => [words, searches])).toEqual([
    ['khai sinh', 17],
    ['ket hon', 9],
  ]);
});

test('what was asked before the days looked at is left out', async () => {
  await counted([aCount({ words: 'cu', day: daysAgo(7) })]);

  expect(await list('most', 7)).toEqual([]);
  expect(await list('most', 30)).toHaveLength(1);
});

test('what was asked and not found is told by itself', async () => {
  await counted([
    aCount({ words: 'giay di bien', searches: 8, unfound: 8 }),
    aCount({ words: 'khai sinh', searches: 50 }),
  ]);

  expect(await list('unfound', 30)).toMatchObject([{ words: 'giay di bien', unfound: 8 }]);
});

test('what was found and hardly opened is told; what is opened, asked rarely or not found is not', async () => {
  await counted([
    aCount({ words: 'it mo', searches: 20, opened: 1 }),
    aCount({ words: 'hay mo', searches: 20, opened: 15 }),
    aCount({ words: 'it hoi', searches: 6, opened: 0 }),
    aCount({ words: 'khong thay', searches: 20, unfound: 20 }),
  ]);

  expect((await list('unopened', 30)).map(({ words }) => words)).toEqual(['it mo']);
});

test('the rank of what was opened is an average, and none where nothing was', async () => {
  await counted([
    aCount({ words: 'mo', searches: 6, opened: 4, rankSum: 10 }),
    aCount({ words: 'khong mo', searches: 5, opened: 0 }),
  ]);

  expect((await list('most', 7)).map(({ rank }) => rank)).toEqual([2.5, undefined]);
});

test('searches whose words are not told are counted altogether, never listed', async () => {
  await counted([
    aCount({ words: '', searches: 40, unfound: 4 }),
    aCount({ words: 'khai sinh', searches: 6 }),
  ]);

  expect((await list('most', 7)).map(({ words }) => words)).toEqual(['khai sinh']);
  expect(await asked.askedAltogether(request(), 7)).toEqual({ searches: 46, unfound: 4 });
});

test('nothing was asked where nothing is counted', async () => {
  expect(await asked.askedAltogether(request(), 90)).toEqual({ searches: 0, unfound: 0 });
});

function list(which: 'most' | 'unfound' | 'unopened', days: 7 | 30 | 90) {
  return asked.askedWords(request(), { list: which, days });
}

function request() {
  return { payload: cms.payload } as PayloadRequest;
}

function counted(searches: SearchCount[]) {
  const body = { batch: randomUUID(), searches, openings: [] };
  return cms.portal('/searches', { method: 'POST', body });
}

function aCount(given: Partial<SearchCount>): SearchCount {
  return {
    day: daysAgo(0),
    lang: 'vi',
    words: 'khai sinh',
    filters: '',
    searches: 6,
    unfound: 0,
    opened: 0,
    rankSum: 0,
    ...given,
  };
}

/** A day in Asia/Ho_Chi_Minh. */
function daysAgo(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(
    new Date(Date.now() - days * 24 * 3_600_000),
  );
}
