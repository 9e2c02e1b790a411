import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#search/understand/edit-distance';
import { nearTerms } from '#search/understand/near-terms';
import { emptyVocabulary } from '#search/understand/vocabulary';

const knowing = (terms: string[]) => nearTerms({ ...emptyVocabulary, terms: () => new Set(terms) });
const word = (most: number) =>
  fc.string({ unit: fc.constantFrom('a', 'n', 'g', 'h', 'o'), minLength: 2, maxLength: most });

test('the terms one slip away are found, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word(5)), word(6), (terms, typed) => {
      const near = knowing(terms)
        .within(typed, 1)
        .map(({ term }) => term);

      expect(new Set(near)).toEqual(
        new Set(terms.filter((term) => editDistance(typed, term, 1) <= 1)),
      );
    }),
  );
});

test('of long words those two slips away are found as well', () => {
  const long = word(9).filter((one) => one.length > 5);
  fc.assert(
    fc.property(fc.uniqueArray(long), long, (terms, typed) => {
      const near = knowing(terms).within(typed, 2);

      expect(new Set(near.map(({ term }) => term))).toEqual(
        new Set(terms.filter((term) => editDistance(typed, term, 2) <= 2)),
      );
      for (const { term, slips } of near) expect(slips).toBe(editDistance(typed, term, 2));
    }),
  );
});

test('the terms that continue what is being typed are found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word(5)), word(3), (terms, start) => {
      expect(new Set(knowing(terms).startingWith(start))).toEqual(
        new Set(terms.filter((term) => term.startsWith(start))),
      );
    }),
  );
});

test.each([
  ['trung', 'chung'],
  ['xanh', 'sanh'],
  ['cuot', 'cuoc'],
  ['cang', 'can'],
  ['gia', 'da'],
  ['lop', 'nop'],
])('%s is written for %s, which many speak alike', (typed, meant) => {
  expect(knowing([meant]).soundingLike(typed)).toEqual([meant]);
});

test('a vocabulary that has changed is looked at anew', () => {
  let terms = ['hon'];
  const vocabulary = {
    ...emptyVocabulary,
    terms: () => terms,
    version: () => terms.length,
  };

  expect(nearTerms(vocabulary).within('hno', 1)).toHaveLength(1);
  terms = ['ket', 'kho'];
  expect(nearTerms(vocabulary).within('hno', 1)).toEqual([]);
});
