import { expect, test } from 'vitest';
import { backOff } from '../../deploy/one-machine/back-off.ts';

test('what keeps ending waits twice as long each time, up to ten seconds', () => {
  const delays: number[] = [];
  for (let i = 0; i < 8; i += 1) delays.push(backOff(delays.at(-1), 0));

  expect(delays).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]);
});

test('what ran for a minute begins anew', () => {
  expect(backOff(10_000, 60_000)).toBe(200);
});
