/**
 * Does a piece of work for each item, `width` of them at a time. After the first that throws no further one is begun;
 * its fault is thrown when all that were under way have ended.
 */
export async function overlap<T>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const faults: unknown[] = [];
  async function lane() {
    for (let next = left.next(); !next.done && faults.length === 0; next = left.next())
      await work(next.value).catch((fault: unknown) => faults.push(fault));
  }
  await Promise.all(Array.from({ length: width }, lane));
  if (faults.length > 0) throw faults[0];
}
