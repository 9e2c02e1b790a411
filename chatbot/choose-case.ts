import type { Case } from '#content/case';
import { titleOf } from '#content/document';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import { caseOfAge } from './case-of-age.ts';
import type { Intent } from './intent.ts';
import { isPlain } from './plain-words.ts';
import { share, vocabularyOf, wasTyped, wordsOf, type Word } from './words.ts';

/** The Case a question means; undefined when it has to be asked back. */
export function chooseCase(
  procedure: Procedure,
  intents: Intent[],
  question: Word[],
  lang: Locale,
): Case | undefined {
  const { cases } = procedure;
  const first = cases[0]!;
  if (cases.length === 1) return first;
  const byAge = caseOfAge(cases, question);
  if (byAge) return byAge;
  // What the title says, too, tells nothing of the Case, unless nothing else does.
  const title = vocabularyOf(wordsOf(titleOf(procedure)));
  const inTitle = (word: Word) => title.has(word.folded);
  const allInTitle = cases.every(({ name }) =>
    wordsOf(name ?? '').every((word) => isPlain(word, lang) || inTitle(word)),
  );
  const one = clearest(cases, question, (word) => allInTitle || !inTitle(word), lang);
  if (one) return one;
  return intents.some((intent) => intent === 'papers' || intent === 'steps') ? undefined : first;
}

/** So much of what tells a Case from the others must be said, and twice as much as of any other. */
const leastTold = 0.4;

function clearest(
  cases: Case[],
  question: Word[],
  counts: (word: Word) => boolean,
  lang: Locale,
): Case | undefined {
  const typed = vocabularyOf(question);
  const scored = cases
    .map((one) => {
      const told = partsOf(one).map((part) => {
        const telling = tellingWords(part, one, cases, lang).filter(counts);
        return telling.length === 0 ? 0 : share(telling, (word) => wasTyped(typed, word));
      });
      return { one, told: Math.max(0, ...told) };
    })
    .toSorted((a, b) => b.told - a.told);
  const [best, second] = scored;
  return best!.told >= leastTold && best!.told >= 2 * second!.told ? best!.one : undefined;
}

// "Về ở với vợ, chồng, cha mẹ": who says one of them means this Case.
function partsOf({ name = '' }: Case): string[] {
  return name.split(/[,;()]|\s(?:hoặc|or)\s/u);
}

// The words of a part of a Case's name that tell it from the other Cases.
function tellingWords(part: string, one: Case, all: Case[], lang: Locale): Word[] {
  const others = vocabularyOf(
    all.filter((other) => other !== one).flatMap((other) => wordsOf(other.name ?? '')),
  );
  return wordsOf(part).filter((word) => !isPlain(word, lang) && !others.has(word.folded));
}
