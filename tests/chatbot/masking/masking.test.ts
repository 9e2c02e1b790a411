import { expect, test } from 'vitest';
import { maskingFigures } from './masking-figures.ts';

test('of what citizens tell of themselves in 5,000 questions nothing gets through, and other numbers stay', () => {
  const { recall, precision, missed, wronglyMasked } = maskingFigures(5000);

  expect(missed, 'got through').toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.999);
  expect(precision, wronglyMasked.join('\n')).toBeGreaterThanOrEqual(0.98);
});
