import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '#search/embedded/best-of';

const ranked = fc.record({ rank: fc.nat(9), name: fc.string() });

test('the first of many are those that sorting all of them gives, equals in their order', () => {
  fc.assert(
    fc.property(
      fc.array(ranked, { maxLength: 200 }),
      fc.integer({ min: 1, max: 20 }),
      (all, most) => {
        const compare = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;

        expect(bestOf(all, most, compare)).toEqual(all.toSorted(compare).slice(0, most));
      },
    ),
  );
});
