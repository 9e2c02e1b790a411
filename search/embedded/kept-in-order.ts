/** Things in an order, that come and go. */
export type KeptInOrder<T> = {
  add(one: T): void;
  remove(one: T): void;
  /** All of them, in order. */
  all(): T[];
};

/** Nothing yet, to be kept in the order of `compare`. What came and went is sorted in when the order is asked for: few against many cost few comparisons. */
export function keptInOrder<T>(compare: (a: T, b: T) => number): KeptInOrder<T> {
  let inOrder: T[] = [];
  const come = new Set<T>();
  const gone = new Set<T>();
  return {
    add: (one) => void (gone.delete(one) || come.add(one)),
    remove: (one) => void (come.delete(one) || gone.add(one)),
    all() {
      if (come.size === 0 && gone.size === 0) return inOrder;
      const left = gone.size === 0 ? inOrder : inOrder.filter((one) => !gone.has(one));
      inOrder = merged(left, Array.from(come).sort(compare), compare);
      come.clear();
      gone.clear();
      return inOrder;
    },
  };
}

function merged<T>(left: T[], fresh: T[], compare: (a: T, b: T) => number): T[] {
  if (left.length === 0) return fresh;
  const all: T[] = [];
  let from = 0;
  for (const one of fresh) {
    const at = firstFrom(left, (other) => compare(other, one) < 0, from);
    for (; from < at; from++) all.push(left[from]!);
    all.push(one);
  }
  for (; from < left.length; from++) all.push(left[from]!);
  return all;
}

/** The place, from `low` on, of the first that is not before what is looked for. */
export function firstFrom<T>(all: T[], isBefore: (one: T) => boolean, low = 0): number {
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(all[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
