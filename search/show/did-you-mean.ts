import type { Understood } from '../understand/understand.ts';
import type { Vocabulary } from '../understand/vocabulary.ts';
import { restoreMarks } from './restore-marks.ts';

const corrections = new Set(['keyboard', 'missing spaces', 'slip']);

/** The query as it was understood, with its marks, when letters of it had to be read otherwise than they were typed. */
export function didYouMean(
  { words, notes }: Understood,
  vocabulary: Vocabulary,
): string | undefined {
  if (!notes.some(({ step }) => corrections.has(step))) return undefined;
  const meant = words.map((word) => {
    const likeliest = word.variants[0];
    return likeliest === undefined ? word : { written: likeliest.term, term: likeliest.term };
  });
  return restoreMarks(meant, vocabulary);
}
