import { shorterForms } from '../codes.ts';
import type { Prepared } from '../rank/prepared.ts';
import { postingLists, slotOf } from './posting-lists.ts';
import { termSets } from './term-sets.ts';

/** Records that have some of the terms asked for. */
export type Matches = {
  /** How well their words fit by BM25; only comparable within one query. */
  all: { slot: number; score: number; termSet: number }[];
  /** Which of the terms they have, by `termSet`. */
  termSets: string[][];
};

/** What is looked up: terms with how much each counts. */
export type Lookup = {
  /** Asked of names. */
  terms: Map<string, number>;
  /** Asked of texts too; few, because the longest lists are there. */
  inTexts: string[];
  codes: string[];
};

/** The inverted index of one language. */
export type TextIndex = ReturnType<typeof textIndex>;

const boosts = { names: 3, text: 0.6, codes: 5 };

/** An empty index. Everything it gets is cut and folded already. */
export function textIndex() {
  const fields = { names: postingLists(), text: postingLists(), codes: postingLists() };
  // Kept from query to query, and cleaned after each: making arrays as long as the index takes longer than using them.
  const scores: number[] = [];
  const sets: number[] = [];

  return {
    put(slot: number, prepared: Prepared, texts: string[]) {
      fields.names.add(slot, namesOf(prepared));
      fields.text.add(slot, texts);
      fields.codes.add(slot, codesOf(prepared));
      scores[slot] = 0;
      sets[slot] = 0;
    },
    /** Forgets a record, given as it was put. */
    remove(slot: number, prepared: Prepared, texts: string[]) {
      fields.names.remove(slot, namesOf(prepared));
      fields.text.remove(slot, texts);
      fields.codes.remove(slot, codesOf(prepared));
    },
    /** Finds what has any of the terms. What has more of them scores more for each. */
    find({ terms, inTexts, codes }: Lookup): Matches {
      const touched: number[] = [];
      const known = termSets();
      const look = (field: keyof typeof fields, term: string, weight: number) => {
        const withTerm = known.adding(term);
        const boost = boosts[field] * weight;
        fields[field].score(term, (slot, score) => {
          if (sets[slot] === 0) touched.push(slot);
          scores[slot]! += boost * score;
          sets[slot] = withTerm(sets[slot]!);
        });
      };
      for (const [term, weight] of terms) look('names', term, weight);
      for (const term of inTexts) look('text', term, terms.get(term) ?? 1);
      for (const code of codes) look('codes', code, 1);
      const all = touched.map((slot) => {
        const termSet = sets[slot]!;
        const found = { slot, score: scores[slot]! * known.all[termSet]!.length, termSet };
        scores[slot] = 0;
        sets[slot] = 0;
        return found;
      });
      return { all, termSets: known.all };
    },
    /** What has in its names a word for each of these beginnings, in any order; or a code that begins so. */
    beginning(words: string[], code: string): number[] {
      const starts = words.map((word) => fields.names.startingWith(word));
      const having = new Uint8Array(scores.length);
      // Whoever has the words so far goes on to the next: once, however many of its terms begin so.
      starts.forEach((lists, i) => {
        for (const list of lists)
          for (const posting of list)
            if (having[slotOf(posting)] === i) having[slotOf(posting)] = i + 1;
      });
      for (const list of code === '' ? [] : fields.codes.startingWith(code))
        for (const posting of list) having[slotOf(posting)] = words.length;
      const slots: number[] = [];
      having.forEach((many, slot) => {
        if (many === words.length) slots.push(slot);
      });
      return slots;
    },
  };
}

function namesOf({ names }: Prepared): string[] {
  return names.flatMap(({ terms }) => terms);
}

function codesOf({ record }: Prepared): string[] {
  return record.codes.flatMap(shorterForms);
}
