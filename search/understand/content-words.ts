import type { Locale } from '#content/locale';
import { startingKnowledge, understand } from './understand.ts';

/** The terms of a question that carry its matter, question words left out: what passages are compared by. */
export function contentWords(question: string, lang: Locale): string[] {
  return understand(question, startingKnowledge(lang)).words.map((word) => word.term);
}
