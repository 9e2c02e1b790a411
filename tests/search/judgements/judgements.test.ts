import { describe, expect, test } from 'vitest';
import { gradesOf, type Judgement } from './judgement.ts';
import { judgements, styles } from './judgements.ts';
import { starterRecords } from './starter-records.ts';

const all: Judgement[] = Object.values(judgements).flat();
const records = starterRecords();
const published = new Set(records.map(({ kind, id }) => `${kind}:${id}`));
const judged = new Set(all.flatMap((judgement) => [...gradesOf(judgement).keys()]));

test('every Document that is judged is in the starter content', () => {
  expect([...judged].filter((name) => !published.has(name))).toEqual([]);
});

test('every query has a Document that is exactly what was meant, and grades no Document twice', () => {
  const wrong = all.filter((judgement) => {
    const named = [...judgement[3], ...(judgement[2] ?? []), ...(judgement[1] ?? [])];
    return judgement[3].length === 0 || new Set(named).size !== named.length;
  });

  expect(wrong).toEqual([]);
});

test('no query stands twice', () => {
  const queries = all.map(({ q, lang = 'vi' }) => `${lang} ${q.toLowerCase()}`);

  expect(queries.filter((q, i) => queries.indexOf(q) !== i)).toEqual([]);
});

test.each(styles)('at least 25 queries are judged in the style %s', (style) => {
  expect(judgements[style].length).toBeGreaterThanOrEqual(25);
});

test('at least 330 queries are judged', () => {
  expect(all.length).toBeGreaterThanOrEqual(330);
});

test('every Procedure and every Faq of the starter content is looked for by some query', () => {
  const sought = new Set(all.flatMap((judgement) => judgement[3] as string[]));
  const names = [...published].filter((name) => /^(procedure|faq):/.test(name));

  expect(names.filter((name) => !sought.has(name))).toEqual([]);
});

describe('the questions', () => {
  const lengths = judgements.question.map(({ q }) => q.split(' ').length);

  test('are as long as real ones', () => {
    const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]!;

    expect(median).toBeGreaterThanOrEqual(20);
  });

  test('come with marks and without', () => {
    const unmarked = judgements.question.filter(({ q }) => !/[^\p{ASCII}]/u.test(q));

    expect(unmarked.length).toBeGreaterThanOrEqual(10);
    expect(judgements.question.length - unmarked.length).toBeGreaterThanOrEqual(10);
  });
});
