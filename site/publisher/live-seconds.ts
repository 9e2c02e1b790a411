import { z } from 'zod';

/** How long announcements took from the editor's commit until they were live, counted since the publisher started. */
export const LiveSeconds = z.object({
  /** How many took at most so many seconds, by the bound as Prometheus writes it: `0.2`, `+Inf`. */
  atMost: z.record(z.string(), z.int().nonnegative()),
  /** All of them together, in seconds. */
  sum: z.number().nonnegative(),
});
export type LiveSeconds = z.infer<typeof LiveSeconds>;

const bounds = [0.1, 0.2, 0.5, 1, 2, 5, 10, 30, Infinity];

/** Counts from nought. */
export function countLiveSeconds() {
  const atMost = bounds.map(() => 0);
  let sum = 0;
  return {
    add(seconds: number) {
      // A clock that was set back makes no time shorter than none.
      const taken = Math.max(0, seconds);
      sum += taken;
      bounds.forEach((bound, i) => (atMost[i]! += taken <= bound ? 1 : 0));
    },
    soFar: (): LiveSeconds => ({
      atMost: Object.fromEntries(bounds.map((bound, i) => [nameOf(bound), atMost[i]!])),
      sum,
    }),
  };
}

function nameOf(bound: number): string {
  return bound === Infinity ? '+Inf' : String(bound);
}
