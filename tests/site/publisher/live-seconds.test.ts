import { expect, test } from 'vitest';
import { countLiveSeconds } from '#site/publisher/live-seconds';

test('what took a while counts for every bound that is not below it', () => {
  const live = countLiveSeconds();
  for (const seconds of [0.05, 0.2, 0.7, 45]) live.add(seconds);

  const { atMost, sum } = live.soFar();

  expect(atMost).toMatchObject({ '0.1': 1, '0.2': 2, '0.5': 2, '1': 3, '30': 3, '+Inf': 4 });
  expect(sum).toBeCloseTo(45.95);
});

test('a clock that was set back makes nothing shorter than no time', () => {
  const live = countLiveSeconds();
  live.add(-3600);

  expect(live.soFar()).toMatchObject({ atMost: { '0.1': 1, '+Inf': 1 }, sum: 0 });
});
