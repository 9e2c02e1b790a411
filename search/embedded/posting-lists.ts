import { firstFrom, keptInOrder } from './kept-in-order.ts';

// A record and how often it has the term are one number: such numbers lie side by side in memory.
const countBits = 8;
const mostCounted = (1 << countBits) - 1;

/** Which records have a term in a field, and how often; empty. */
export function postingLists() {
  const lists = new Map<string, number[]>();
  const sortedTerms = keptInOrder<string>((a, b) => (a < b ? -1 : 1));
  const lengths: number[] = [];
  let total = 0;
  let records = 0;

  return {
    add(slot: number, terms: string[]) {
      const counts = new Map<string, number>();
      for (const term of terms) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, count] of counts) {
        const posting = (slot << countBits) | Math.min(count, mostCounted);
        const list = lists.get(term);
        if (list === undefined) {
          lists.set(term, [posting]);
          sortedTerms.add(term);
        } else if (list.at(-1)! < posting) list.push(posting);
        else list.splice(placeOf(slot, list), 0, posting);
      }
      lengths[slot] = Math.max(1, counts.size);
      total += lengths[slot];
      records += 1;
    },
    /** Forgets a record; its terms must be those it was added with. */
    remove(slot: number, terms: string[]) {
      for (const term of new Set(terms)) {
        const list = lists.get(term);
        if (list === undefined) continue;
        const at = placeOf(slot, list);
        if (list[at] === undefined || slotOf(list[at]) !== slot) continue;
        if (list.length > 1) list.splice(at, 1);
        else {
          lists.delete(term);
          sortedTerms.remove(term);
        }
      }
      total -= lengths[slot]!;
      records -= 1;
    },
    /** Tells of every record that has the term how well that fits, by BM25+. */
    score(term: string, found: (slot: number, score: number) => void) {
      const list = lists.get(term);
      if (list === undefined) return;
      const rarity = Math.log(1 + (records - list.length + 0.5) / (list.length + 0.5));
      const average = total / records;
      for (const posting of list) {
        const slot = slotOf(posting);
        const count = posting & mostCounted;
        const length = 1 - lengthCounts + (lengthCounts * lengths[slot]!) / average;
        found(slot, rarity * (floor + (count * (saturation + 1)) / (count + saturation * length)));
      }
    },
    /** The lists of the terms that begin so. */
    startingWith(start: string): number[][] {
      const terms = sortedTerms.all();
      // No letter comes after the last of Unicode's, so what begins with the start ends before it.
      const end = firstFrom(terms, (term) => term < `${start}\u{10FFFF}`);
      const first = firstFrom(terms, (term) => term < start);
      return terms.slice(first, end).map((term) => lists.get(term)!);
    },
  };
}

// As usual for BM25+: how soon more of the same counts no more, how much long texts are marked down, and what having
// the term counts at least.
const saturation = 1.2;
const lengthCounts = 0.7;
const floor = 0.5;

/** The record of a posting. */
export function slotOf(posting: number): number {
  return posting >>> countBits;
}

function placeOf(slot: number, list: number[]): number {
  return firstFrom(list, (posting) => slotOf(posting) < slot);
}
