import type { Case } from '#content/case';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import type { Intent } from './intent.ts';
import { isPlain } from './plain-words.ts';
import { share, vocabularyOf, wasTyped, wordsOf, type Word } from './words.ts';

/** The Case a question means; undefined when it has to be asked back. */
export function chooseCase(
  { cases }: Procedure,
  intents: Intent[],
  question: Word[],
  lang: Locale,
): Case | undefined {
  const first = cases[0]!;
  if (cases.length === 1) return first;
  const typed = vocabularyOf(question);
  const scored = cases
    .map((one) => ({
      one,
      told: share(tellingWords(one, cases, lang), (word) => wasTyped(typed, word)),
    }))
    .toSorted((a, b) => b.told - a.told);
  const [best, second] = scored;
  if (best!.told >= leastTold && best!.told >= 2 * second!.told) return best!.one;
  return intents.some((intent) => intent === 'papers' || intent === 'steps') ? undefined : first;
}

/** So much of what tells a Case from the others must be said, and twice as much as of any other. */
const leastTold = 0.4;

// The words of a Case's name that tell it from the others.
function tellingWords(one: Case, all: Case[], lang: Locale): Word[] {
  const others = vocabularyOf(
    all.filter((other) => other !== one).flatMap((other) => wordsOf(other.name ?? '')),
  );
  const words = wordsOf(one.name ?? '').filter((word) => !isPlain(word, lang));
  const own = words.filter((word) => !others.has(word.folded));
  return own.length > 0 ? own : words;
}
