import { shorterForms } from './codes.ts';
import type { Term } from './terms.ts';
import { textTerms } from './text-terms.ts';
import type { Vocabulary } from './understand/vocabulary.ts';
import type { Prepared } from './rank/prepared.ts';

/** A vocabulary that follows the index: records come and go, and their words with them. */
export type LearnedVocabulary = Vocabulary & {
  /** `texts` are the terms of what it says below its names, for who has cut them already. */
  learn(prepared: Prepared, texts?: Term[]): void;
  forget(prepared: Prepared, texts?: Term[]): void;
  /** How much a term tells: rare ones in names tell more. */
  weightOf(term: string): number;
};

/** An empty vocabulary, ready to learn. */
export function learnedVocabulary(): LearnedVocabulary {
  const counts = counter();
  const nameCounts = counter();
  const pairs = counter();
  const spellings = new Map<string, Map<string, number>>();
  const spelledPairs = counter();
  const codes = counter();
  const weights = new Map<string, number>();
  let size = 0;
  let version = 0;

  function change(prepared: Prepared, by: 1 | -1, texts: Term[]) {
    size += by;
    version += 1;
    weights.clear();
    const { record, names } = prepared;
    const inNames = new Set<string>();
    const all = new Set<string>();
    for (const { terms, written } of names) {
      terms.forEach((term, i) => {
        inNames.add(term);
        all.add(term);
        spell(term, written[i]!, by);
        if (i === 0) return;
        pairs.add(`${terms[i - 1]} ${term}`, by);
        spelledPairs.add(`${written[i - 1]} ${written[i]}`, by);
      });
    }
    for (const { term, written } of texts) {
      all.add(term);
      spell(term, written.toLowerCase(), by);
    }
    for (const term of inNames) nameCounts.add(term, by);
    for (const term of all) counts.add(term, by);
    for (const code of record.codes.flatMap(shorterForms)) codes.add(code, by);
  }

  function spell(term: string, spelling: string, by: number) {
    const known = spellings.get(term) ?? new Map<string, number>();
    const count = (known.get(spelling) ?? 0) + by;
    if (count > 0) known.set(spelling, count);
    else known.delete(spelling);
    if (known.size > 0) spellings.set(term, known);
    else spellings.delete(term);
  }

  return {
    learn: (prepared, texts = textTerms(prepared.record)) => change(prepared, 1, texts),
    forget: (prepared, texts = textTerms(prepared.record)) => change(prepared, -1, texts),
    weightOf: (term) => {
      const known = weights.get(term);
      if (known !== undefined) return known;
      const weight = Math.log(1 + (size + 1) / (1 + nameCounts.of(term)));
      weights.set(term, weight);
      return weight;
    },
    count: counts.of,
    hasPair: (first, second) => pairs.of(`${first} ${second}`) > 0,
    spellings: (term) =>
      Array.from(spellings.get(term) ?? [])
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([spelling]) => spelling),
    pairCount: (first, second) => spelledPairs.of(`${first} ${second}`),
    hasCode: (code) => codes.of(code) > 0,
    terms: counts.keys,
    version: () => version,
  };
}

function counter() {
  const counts = new Map<string, number>();
  return {
    of: (key: string) => counts.get(key) ?? 0,
    keys: () => counts.keys(),
    add(key: string, by: number) {
      const count = (counts.get(key) ?? 0) + by;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    },
  };
}
