import { expect, test } from 'vitest';
import { meanOf, measuresOf } from './measures.ts';

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

test('the best order is worth one', () => {
  expect(measuresOf(['a', 'b', 'c', 'x'], grades)).toEqual({
    'nDCG@10': 1,
    'hit@1': 1,
    'hit@10': 1,
    MRR: 1,
  });
});

test('gains are two to the grade less one, discounted by the place', () => {
  const found = measuresOf(['x', 'a'], grades);

  expect(found['nDCG@10']).toBeCloseTo(7 / Math.log2(3) / (7 + 3 / Math.log2(3) + 1 / 2), 10);
  expect(found).toMatchObject({ 'hit@1': 0, 'hit@10': 1, MRR: 0.5 });
});

test('a Document of a lesser grade is no hit', () => {
  expect(measuresOf(['b'], grades)).toMatchObject({ 'hit@1': 0, 'hit@10': 0, MRR: 0 });
});

test('what stands after the tenth place counts nothing', () => {
  const found = [...'0123456789'].concat('a');

  expect(measuresOf(found, grades)).toMatchObject({ 'nDCG@10': 0, 'hit@10': 0, MRR: 0 });
});

test('the mean of a perfect and an empty list is one half', () => {
  const mean = meanOf([measuresOf(['a', 'b', 'c'], grades), measuresOf([], grades)]);

  expect(mean).toEqual({ 'nDCG@10': 0.5, 'hit@1': 0.5, 'hit@10': 0.5, MRR: 0.5 });
});
