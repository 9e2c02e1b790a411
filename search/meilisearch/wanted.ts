import type { LearnedVocabulary } from '../learned-vocabulary.ts';
import { coverageBy, formsOf } from '../rank/coverage.ts';
import { weights } from '../rank/weights.ts';
import type { Reading } from '../understand/draft.ts';
import type { Understood } from '../understand/understand.ts';

/** Terms that a record must all have, and how much of the query they say. */
export type Wanted = { terms: string[]; weight: number };

const { enough, least } = weights.answer.few;

// The server reads the first ten words of a query.
const mostWords = 10;
const mostQueries = 20;

/**
 * What to ask the search server so that it finds the records that have enough of what a short query says, by weight:
 * for every wording, all its words, and its words without those that tell least. Nothing when most of the
 * query is unknown.
 */
export function wantedOf(
  { readings }: Pick<Understood, 'readings'>,
  vocabulary: LearnedVocabulary,
): Wanted[] {
  return mostTelling(readings.flatMap((reading) => ofReading(reading, vocabulary)));
}

function mostTelling(all: Wanted[]): Wanted[] {
  const distinct = new Map<string, Wanted>();
  for (const one of all) {
    const key = one.terms.join(' ');
    if ((distinct.get(key)?.weight ?? 0) < one.weight) distinct.set(key, one);
  }
  return [...distinct.values()].sort((a, b) => b.weight - a.weight).slice(0, mostQueries);
}

/** A word with the terms that may stand for it, and how much it tells. */
type Known = { terms: string[]; value: number };

/** Its words alone and in neighbouring pairs: what to ask for when no record has enough of the query. */
export function piecesOf(
  { readings }: Pick<Understood, 'readings'>,
  vocabulary: LearnedVocabulary,
): Wanted[] {
  const pieces = readings.flatMap((reading) => {
    const known = knownOf(reading, vocabulary);
    const singles = known.map((word) => [word]);
    const pairs = known.slice(1).map((word, i) => [known[i]!, word]);
    return [...pairs, ...singles].map((words) => ({
      terms: words.map(({ terms }) => terms[0]!),
      weight: reading.weight * sum(words),
    }));
  });
  return mostTelling(pieces);
}

function knownOf({ words }: Reading, vocabulary: LearnedVocabulary): Known[] {
  const known = words.flatMap((word): Known[] => {
    const terms = formsOf(word)
      .map(({ term }) => term)
      .filter((term) => vocabulary.count(term) > 0);
    if (terms.length === 0) return [];
    return [{ terms: [...new Set(terms)], value: vocabulary.weightOf(word.term) }];
  });
  const telling = known.toSorted((a, b) => b.value - a.value).slice(0, mostWords);
  return known.filter((word) => telling.includes(word));
}

function ofReading(reading: Reading, vocabulary: LearnedVocabulary): Wanted[] {
  const known = knownOf(reading, vocabulary);
  const isKnown = (term: string) => vocabulary.count(term) > 0;
  const covered = coverageBy({ readings: [reading], codes: [] }, isKnown, vocabulary);
  if (known.length === 0 || covered(known.flatMap(({ terms }) => terms)) < least) return [];
  const total = sum(known);
  return dropSets(known, (1 - enough) * total).flatMap((dropped) => {
    const kept = known.filter((word) => !dropped.has(word));
    const weight = (reading.weight * sum(kept)) / total;
    return spelledOut(kept).map((terms) => ({ terms, weight }));
  });
}

/** None dropped; and for each word that may be dropped, it and the least telling others while they say no more than `most`. */
function dropSets(words: Known[], most: number): Set<Known>[] {
  const least = words.toSorted((a, b) => a.value - b.value);
  const sets = least
    .filter(({ value }) => value <= most)
    .map((first) => {
      const dropped = new Set([first]);
      let left = most - first.value;
      for (const word of least) {
        if (dropped.has(word) || word.value > left || dropped.size === words.length - 1) continue;
        dropped.add(word);
        left -= word.value;
      }
      return dropped;
    });
  return [new Set(), ...sets.filter((dropped) => dropped.size < words.length)];
}

// A mistyped word may stand for several: the likeliest two of each, in every combination up to four.
function spelledOut(words: Known[]): string[][] {
  return words.reduce<string[][]>(
    (sofar, { terms }) =>
      sofar.flatMap((path) => terms.slice(0, 2).map((term) => [...path, term])).slice(0, 4),
    [[]],
  );
}

function sum(words: Known[]): number {
  return words.reduce((total, { value }) => total + value, 0);
}
