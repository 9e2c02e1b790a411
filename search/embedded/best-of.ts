/** The first `most` of all in the order of `compare`, sorted: without sorting the others. Those that are equal keep their order. */
export function bestOf<T>(all: T[], most: number, compare: (a: T, b: T) => number): T[] {
  if (all.length <= 2 * most) return all.toSorted(compare).slice(0, most);
  // Collected up to twice as many, then halved: the worst of the better half is what others must beat.
  let best: T[] = [];
  let worst: T | undefined;
  for (const one of all) {
    if (worst !== undefined && compare(one, worst) >= 0) continue;
    best.push(one);
    if (best.length < 2 * most) continue;
    best = best.sort(compare).slice(0, most);
    worst = best.at(-1);
  }
  return best.sort(compare).slice(0, most);
}
