import type { Reading } from '../understand/draft.ts';
import type { Understood } from '../understand/understand.ts';
import type { LearnedVocabulary } from './learned-vocabulary.ts';
import type { Prepared } from './prepared.ts';
import { pairsOf, type Lookup, type TextIndex } from './text-index.ts';

/** A record that may answer. */
export type Candidate = {
  prepared: Prepared;
  /** Its share of the best BM25 score, 0 to 1. */
  fit: number;
  /** The share of what the query says that it has somewhere, by weight, in its best wording; 0 to 1. */
  coverage: number;
};

type Needs = {
  index: TextIndex;
  vocabulary: LearnedVocabulary;
  recordOf: (key: string) => Prepared;
};

// A record counts as an answer when it has this share of what the best one has: fewer words are chance.
const enough = 0.7;
// The rarest words tell most; common ones stand in nearly all and only cost time.
const mostInNames = 10;
const mostInTexts = 4;

/** Finds the records that have enough of a query's words, in any of its wordings. */
export function retrieve(
  understood: Understood,
  { index, vocabulary, recordOf }: Needs,
): Candidate[] {
  const lookup = lookupOf(understood, vocabulary);
  const matches = index.find(lookup);
  const coverageOf = coverageBy(understood, lookup, vocabulary);
  const covered = matches.map(({ terms }) => coverageOf(terms));
  const needed = enough * covered.reduce((best, share) => Math.max(best, share), 0);
  const best = matches[0]?.score ?? 1;
  return matches.flatMap((match, i) =>
    covered[i]! < needed
      ? []
      : [{ prepared: recordOf(match.key), fit: match.score / best, coverage: covered[i]! }],
  );
}

function lookupOf({ readings, codes }: Understood, vocabulary: LearnedVocabulary): Lookup {
  const asked = new Map<string, number>();
  for (const { words, weight } of readings) {
    for (const word of words) {
      for (const one of [{ term: word.term, weight: 1 }, ...word.variants]) {
        asked.set(one.term, Math.max(asked.get(one.term) ?? 0, one.weight * weight));
      }
    }
  }
  const rarest = [...asked.keys()]
    .filter((term) => vocabulary.count(term) > 0)
    .sort((a, b) => vocabulary.weightOf(b) - vocabulary.weightOf(a));
  const terms = new Map(rarest.slice(0, mostInNames).map((term) => [term, asked.get(term)!]));
  const pairs = readings.flatMap(({ words }) => pairsOf(words.map(({ term }) => term)));
  return { terms, inTexts: rarest.slice(0, mostInTexts), pairs: [...new Set(pairs)], codes };
}

/** Tells the share of the query that a record with these terms has: in its best wording, by weight. */
function coverageBy(
  { readings, codes }: Understood,
  { terms }: Lookup,
  vocabulary: LearnedVocabulary,
) {
  const isCode = new Set(codes);
  const shares = readings.map((reading) => shareBy(reading, terms, vocabulary));
  return (found: string[]): number =>
    found.some((term) => isCode.has(term))
      ? 1
      : Math.max(...shares.map((shareOf) => shareOf(found)));
}

function shareBy(
  { words, weight }: Reading,
  looked: Lookup['terms'],
  vocabulary: LearnedVocabulary,
) {
  const worth = new Map<string, { word: number; value: number }[]>();
  let all = 0;
  words.forEach((one, word) => {
    const forms = [{ term: one.term, weight: 1 }, ...one.variants].filter(({ term }) =>
      looked.has(term),
    );
    const value = vocabulary.weightOf(one.term);
    // A word that no record has cannot tell records apart; one that was not looked up was too common to.
    if (forms.length === 0) return;
    all += value;
    for (const form of forms) {
      worth.set(form.term, [...(worth.get(form.term) ?? []), { word, value: value * form.weight }]);
    }
  });
  return (found: string[]): number => {
    const best: number[] = [];
    for (const term of found) {
      for (const { word, value } of worth.get(term) ?? [])
        best[word] = Math.max(best[word] ?? 0, value);
    }
    return all === 0 ? 0 : (weight * best.reduce((total, value) => total + value, 0)) / all;
  };
}
