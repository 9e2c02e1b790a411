import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#search/understand/edit-distance';

test.each([
  ['hon', 'hno', 1],
  ['ket', 'kte', 1],
  ['ket', 'ke', 1],
  ['ket', 'kett', 1],
  ['ket', 'kat', 1],
  ['ket', 'ket', 0],
  ['duong', 'thong', 2],
  ['duong', 'chung', 3],
])('%s and %s are %i slips apart, or too far', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
});

test('the distance is the same both ways', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 9) === editDistance(b, a, 9)));
});
