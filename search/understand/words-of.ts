import type { Locale } from '#content/locale';
import { termsOf } from '../terms.ts';
import type { Word } from './draft.ts';

/** The words of a text of ours, as they are looked for. */
export function wordsOf(text: string, lang: Locale): Word[] {
  return termsOf(text, lang).map(({ written, term }) => ({ written, term, variants: [] }));
}
