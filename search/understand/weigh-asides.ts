import { weights } from '../rank/weights.ts';
import type { Knowledge, Step, Word } from './draft.ts';

/**
 * Makes light of the story around the matter of a long question: words that stand beside none of their neighbours in
 * any title. Most Vietnamese words are two syllables or more, so those of the matter come in company.
 */
export const weighAsides: Step = (draft, known) => {
  if (draft.words.length <= weights.answer.fewWords) return draft;
  const inCompany = draft.words.map(() => false);
  for (let i = 1; i < draft.words.length; i++) {
    if (standTogether(draft.words[i - 1]!, draft.words[i]!, known)) {
      inCompany[i - 1] = inCompany[i] = true;
    }
  }
  const words = draft.words.map((word, i): Word =>
    inCompany[i] ? word : { ...word, worth: weights.aside },
  );
  return { ...draft, words };
};

function standTogether(first: Word, second: Word, { vocabulary }: Knowledge): boolean {
  return termsOf(first).some((one) =>
    termsOf(second).some((next) => vocabulary.hasPair(one, next)),
  );
}

function termsOf({ term, variants }: Word): string[] {
  return [term, ...variants.map((variant) => variant.term)];
}
