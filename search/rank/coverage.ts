import type { LearnedVocabulary } from '../learned-vocabulary.ts';
import type { Reading, Word } from '../understand/draft.ts';
import type { Understood } from '../understand/understand.ts';
import { weights, type Weights } from './weights.ts';

/** The share of a query that a record must have to count as an answer, when the best one has this much. */
export function neededShare(
  { words }: Pick<Understood, 'words'>,
  best: number,
  { fewWords, few, many }: Weights['answer'] = weights.answer,
): number {
  const { enough, least } = words.length > fewWords ? many : few;
  return Math.max(least, enough * best);
}

/** Tells the share of the query that a record with these terms has: in its best wording, by weight. */
export function coverageBy(
  { readings, codes }: Pick<Understood, 'readings' | 'codes'>,
  isLookedUp: (term: string) => boolean,
  vocabulary: LearnedVocabulary,
  { fewWords }: Weights['answer'] = weights.answer,
) {
  const isCode = new Set(codes);
  const shares = readings.map((reading) => shareBy(reading, isLookedUp, vocabulary, fewWords));
  return (found: string[]): number =>
    found.some((term) => isCode.has(term))
      ? 1
      : Math.max(...shares.map((shareOf) => shareOf(found)));
}

function shareBy(
  { words, weight }: Reading,
  isLookedUp: (term: string) => boolean,
  vocabulary: LearnedVocabulary,
  fewWords: number,
) {
  const worth = new Map<string, { word: number; value: number }[]>();
  let all = 0;
  words.forEach((one, word) => {
    const forms = formsOf(one).filter(({ term }) => isLookedUp(term));
    const value = valueOf(one, vocabulary.weightOf);
    const isMissing = forms.length === 0 && vocabulary.count(one.term) === 0;
    // Known and not looked up: too common to tell records apart. Unknown among few words: it is what is
    // looked for, so nothing has it; in a long question it is by the way.
    if (forms.length === 0 && !(isMissing && words.length <= fewWords)) return;
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

/** The terms a word may stand for, with how surely. */
export function formsOf({ term, variants }: Word): Word['variants'] {
  return [{ term, weight: 1 }, ...variants];
}

/** How much a word of a query tells. */
export function valueOf({ term, worth = 1 }: Word, weightOf: (term: string) => number): number {
  return worth * weightOf(term);
}
