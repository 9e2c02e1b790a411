import { withoutMarks, mask } from '#chatbot/mask';
import { codesIn } from '#search/codes';
import type { Locale } from '#content/locale';
import { termsOf } from '#search/terms';

/**
 * The words of a search as they may be counted: folded, personal data taken out. Undefined when nothing may be told:
 * nothing was typed, or there is a long number that is no code.
 */
export function countableWords(q: string, lang: Locale): string | undefined {
  const masked = withoutMarks(mask(q));
  const words = termsOf(masked, lang)
    .map(({ term }) => term)
    .join(' ');
  const bare = codesIn(masked).length > 0 ? withoutCodes(masked) : masked;
  const isNumber = /\d{6,}/u.test(bare.replace(/[\s.\-/]/gu, ''));
  return words === '' || words.length > longest || isNumber ? undefined : words;
}

// A whole letter typed into the box is nobody's but its writer's.
const longest = 120;

function withoutCodes(text: string): string {
  const folded = text.normalize('NFC');
  return codesIn(text)
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), folded);
}
