/** Milliseconds. */
const shortest = 200;
const longest = 10_000;
const healthy = 60_000;

/**
 * How long to wait before something that ended is started again, in milliseconds: twice as long as before, from 0.2 s
 * to 10 s. What had run for a minute begins anew.
 */
export function backOff(before: number | undefined, ranFor: number): number {
  if (before === undefined || ranFor >= healthy) return shortest;
  return Math.min(before * 2, longest);
}
