import { termsOf } from './terms.ts';

/** Whether two wordings are looked up by the same terms: marks, capitals and spellings of one word apart. */
export function sameTerms(a: string, b: string): boolean {
  return joined(a) === joined(b);
}

function joined(words: string): string {
  return termsOf(words, 'vi')
    .map(({ term }) => term)
    .join(' ');
}
