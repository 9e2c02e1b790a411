import { shorterForms } from '../codes.ts';
import type { Reading } from '../understand/draft.ts';
import type { Understood } from '../understand/understand.ts';
import type { LearnedVocabulary } from './learned-vocabulary.ts';
import type { Prepared } from './prepared.ts';
import { pairsOf, type Lookup, type Match, type TextIndex } from './text-index.ts';

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
// Words looked up in long texts: the rarest tell most, and common ones stand in nearly all.
const mostInTexts = 5;

/** Finds the records that have enough of a query's words, in any of its wordings. */
export function retrieve(
  understood: Understood,
  { index, vocabulary, recordOf }: Needs,
): Candidate[] {
  const matches = index.find(lookupOf(understood, vocabulary));
  const covered = matches.map((match) => coverageOf(match, understood, vocabulary));
  const needed = enough * covered.reduce((best, share) => Math.max(best, share), 0);
  const best = matches[0]?.score ?? 1;
  return matches.flatMap((match, i) =>
    covered[i]! < needed
      ? []
      : [{ prepared: recordOf(match.key), fit: match.score / best, coverage: covered[i]! }],
  );
}

function lookupOf({ readings, codes }: Understood, vocabulary: LearnedVocabulary): Lookup {
  const terms = new Map<string, number>();
  for (const { words, weight } of readings) {
    for (const word of words) {
      for (const one of [{ term: word.term, weight: 1 }, ...word.variants]) {
        terms.set(one.term, Math.max(terms.get(one.term) ?? 0, one.weight * weight));
      }
    }
  }
  const inTexts = [...terms.keys()]
    .filter((term) => vocabulary.count(term) > 0)
    .sort((a, b) => vocabulary.count(a) - vocabulary.count(b))
    .slice(0, mostInTexts);
  const pairs = readings.flatMap(({ words }) => pairsOf(words.map(({ term }) => term)));
  return { terms, inTexts, pairs: [...new Set(pairs)], codes };
}

function coverageOf(
  match: Match,
  { readings, codes }: Understood,
  vocabulary: LearnedVocabulary,
): number {
  const has = new Set(match.terms);
  if (codes.some((code) => shorterForms(code).some((form) => has.has(form)))) return 1;
  return Math.max(...readings.map((reading) => shareOf(reading, has, vocabulary)));
}

function shareOf(
  { words, weight }: Reading,
  has: Set<string>,
  vocabulary: LearnedVocabulary,
): number {
  let all = 0;
  let found = 0;
  for (const { term, variants } of words) {
    const value = vocabulary.weightOf(term);
    all += value;
    if (has.has(term)) found += value;
    else
      found += value * Math.max(0, ...variants.map((one) => (has.has(one.term) ? one.weight : 0)));
  }
  return all === 0 ? 0 : (weight * found) / all;
}
