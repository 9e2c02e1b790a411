import { expect, test } from 'vitest';
import { lyingFigures } from './lying-figures.ts';

test('a model that invents sums, times, dates, laws, links, sources and promises is never believed', async () => {
  const { told, caught, believed } = await lyingFigures(90);

  expect(believed).toEqual([]);
  expect(caught).toBe(told);
});
