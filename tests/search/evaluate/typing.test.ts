import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold } from '#search/fold';
import { judgements } from '../judgements/judgements.ts';
import type { Judgement } from '../judgements/judgement.ts';
import { starterRecords } from '../judgements/starter-records.ts';
import { embedded } from './contestants/embedded.ts';
import { sameTyped } from './same-typed.ts';

const opened = await embedded.open(starterRecords());
if ('notRun' in opened) throw new Error(opened.notRun);
const { find } = opened;

const all: Judgement[] = Object.values(judgements).flat();
const asTyped = new Map<Judgement, string[]>();
beforeAll(async () => {
  for (const one of all) asTyped.set(one, await find(one.q, one.lang ?? 'vi'));
});

describe('what says the same finds the same first ten', () => {
  // Each way takes every third query, each query three ways or more.
  test.each(Object.keys(sameTyped))('%s', { timeout: 30_000 }, async (way) => {
    const retype = sameTyped[way]!;
    const at = Object.keys(sameTyped).indexOf(way);
    const differing: unknown[] = [];
    for (const one of all.filter((_, i) => i % 3 === at % 3)) {
      const q = retype(one.q);
      if (q === one.q) continue;
      const found = await find(q, one.lang ?? 'vi');
      if (found.join() !== asTyped.get(one)!.join())
        differing.push({ q, found, asTyped: asTyped.get(one) });
    }

    expect(differing).toEqual([]);
  });

  test('any of these together', { timeout: 30_000 }, async () => {
    const ways = fc.shuffledSubarray(Object.values(sameTyped), { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), ways, async (one, retypes) => {
        const q = retypes.reduce((sofar, retype) => retype(sofar), one.q);
        expect(await find(q, one.lang ?? 'vi')).toEqual(asTyped.get(one));
      }),
      { numRuns: 300 },
    );
  });
});

const { marked, 'old-term': oldTerm, question, abbreviation, code } = judgements;
const fullyMarked: Judgement[] = [marked, oldTerm, question, abbreviation, code].flat();

test('a query is found first without its marks just when it is with them', async () => {
  const differing: string[] = [];
  for (const one of fullyMarked) {
    const isBest = ([first]: string[]) => one[3].some((name) => name === first);
    if (isBest(asTyped.get(one)!) !== isBest(await find(fold(one.q), 'vi'))) differing.push(one.q);
  }

  expect(differing).toEqual([]);
});

test('a query that has an answer never finds nothing', () => {
  const empty = all.filter((one) => asTyped.get(one)!.length === 0).map(({ q }) => q);

  expect(empty).toEqual([]);
});
