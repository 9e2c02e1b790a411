/** How long answers took. */
export type Times = { 'p50 ms': number; 'p95 ms': number; 'p99 ms': number };

/** Asks everything, so many at a time, and tells how long each answer took from its question. */
export async function askAll<Q>(
  queries: Q[],
  clients: number,
  ask: (query: Q) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const client = async () => {
    while (next < queries.length) {
      const at = next++;
      const start = performance.now();
      await ask(queries[at]!);
      times[at] = performance.now() - start;
      // As over the network, other clients come between two questions of one.
      await new Promise(setImmediate);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

/** The middle, and what 95 and 99 of 100 stay below. */
export function timesOf(times: number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor((sorted.length - 1) * share)] ?? NaN);
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'p99 ms': at(0.99) };
}

/** Two places after the point. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
