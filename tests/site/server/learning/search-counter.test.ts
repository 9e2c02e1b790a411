import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearchCounter } from '#site/server/learning/search-counter';
import { aSearchQuery } from '../../../search/a-search-query.ts';

const query = aSearchQuery({ q: 'Giấy khai sinh' });
const document = { kind: 'procedure', id: '1' } as const;

test('words are told only when five different people have typed them', () => {
  const counter = aCounter();
  for (const person of ['a', 'b', 'c', 'd', 'd', 'd']) counter.searched(query, 3, person);
  expect(counter.take().searches).toEqual([]);

  counter.searched(query, 3, 'e');
  counter.searched(query, 0, 'a');

  expect(counter.take().searches).toEqual([
    {
      day: '2026-11-23',
      lang: 'vi',
      words: 'giay khai sinh',
      filters: '',
      searches: 8,
      unfound: 1,
      opened: 0,
      rankSum: 0,
    },
  ]);
  expect(counter.take().searches).toEqual([]);
});

test('however it was typed, it is one search', () => {
  const counter = aCounter();
  [
    'giay khai sinh',
    'GIẤY KHAI SINH',
    'giấy  khai sinh?',
    'Giấy khai sinh',
    'giay khai sinh',
  ].forEach((q, i) => counter.searched(aSearchQuery({ q }), 3, `person ${i}`));

  expect(counter.take().searches).toMatchObject([{ searches: 5 }]);
});

test('at the end of the day, what few people typed counts without its words', () => {
  let day = '2026-11-23';
  const counter = createSearchCounter(
    (peer) => peer,
    () => day,
  );
  counter.searched(query, 0, 'a');
  day = '2026-11-24';

  expect(counter.take().searches).toMatchObject([
    { day: '2026-11-23', words: '', searches: 1, unfound: 1 },
  ]);
});

test('facets that were narrowed are told by name, never by value', () => {
  const counter = aCounter();
  const narrowed = aSearchQuery({ q: 'khai sinh', filters: { field: ['7'], level: ['full'] } });
  for (const person of 'abcde') counter.searched(narrowed, 1, person);

  expect(counter.take().searches).toMatchObject([{ filters: 'field,level' }]);
});

test('an opened result counts for its search and for its Document', () => {
  const counter = aCounter();
  for (const person of 'abcde') counter.searched(query, 3, person);
  counter.opened({ q: 'giay khai sinh', lang: 'vi' }, document, 4);

  const { searches, openings } = counter.take();
  expect(searches).toMatchObject([{ opened: 1, rankSum: 4 }]);
  expect(openings).toEqual([
    { day: '2026-11-23', kind: 'procedure', document: '1', opened: 1, rankSum: 4 },
  ]);
});

test.each(['Nguyễn Văn A 0912345678', 'cccd 079123456789', 'a@example.vn', '42.123.456 x 7890123'])(
  'personal data is never told, however many type it: %s',
  (q) => {
    const counter = aCounter();
    for (const person of 'abcdefgh') counter.searched(aSearchQuery({ q }), 0, person);
    const told = JSON.stringify(counter.take());

    expect(told).not.toMatch(/\d{6}|example|0912/u);
  },
);

test('no search is counted twice or lost, whoever makes it', () => {
  const words = fc.constantFrom('khai sinh', 'ket hon', 'ho chieu', 'đất', '');
  const person = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, person, fc.boolean())), (searches) => {
      let day = 1;
      const counter = createSearchCounter(
        (peer) => peer,
        () => `2026-11-0${day}`,
      );
      let total = 0;
      for (const [q, who, take] of searches) {
        counter.searched(aSearchQuery({ q }), 1, who);
        if (take) total += countOf(counter.take());
      }
      day = 2;
      total += countOf(counter.take());

      expect(total).toBe(searches.length);
    }),
  );
});

function aCounter() {
  return createSearchCounter(
    (peer) => peer,
    () => '2026-11-23',
  );
}

function countOf({ searches }: { searches: { searches: number }[] }): number {
  return searches.reduce((total, one) => total + one.searches, 0);
}
