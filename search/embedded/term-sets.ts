/**
 * Numbers for sets of terms, 0 for the empty one. Of the thousands of records that a query touches most have the same
 * few sets: what follows from a set is then worked out once.
 */
export function termSets() {
  const all: string[][] = [[]];
  const numbers = new Map([['', 0]]);

  function numberOf(terms: string[]): number {
    const name = terms.join(' ');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, all.length);
    return all.push(terms) - 1;
  }

  return {
    /** Every set, by its number. */
    all,
    /** Tells the number of a set with the term added. */
    adding(term: string): (set: number) => number {
      const reached: number[] = [];
      return (set) =>
        (reached[set] ??= all[set]!.includes(term) ? set : numberOf([...all[set]!, term]));
    },
  };
}
