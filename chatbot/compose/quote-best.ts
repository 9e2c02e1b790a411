import type { Understood } from '../intent.ts';
import type { Passage } from '../passage.ts';
import { weightOf } from '../plain-words.ts';
import type { Draft } from '../verify.ts';
import { isIn, share, vocabularyOf, wordsOf, type Word } from '../words.ts';

/** The published sentences that speak of what the question adds to a Document's name; empty when none does. */
export function quoteBest(added: Word[], passages: Passage[]): Draft[] {
  if (added.length === 0) return [];
  return passages
    .map((passage) => {
      const vocabulary = vocabularyOf(wordsOf(passage.text));
      return { passage, told: share(added, (word) => isIn(vocabulary, word), weightOf) };
    })
    .filter(({ told }) => told >= leastTold)
    .toSorted((a, b) => b.told - a.told)
    .slice(0, mostSentences)
    .map(({ passage }) => ({ text: passage.text, passages: [passage] }));
}

/** What a question says of its subject beyond the Document's own names. */
export function addedTo(names: string[], { subject }: Understood): Word[] {
  const known = vocabularyOf(names.flatMap(wordsOf));
  return subject.filter((word) => !isIn(known, word));
}

const leastTold = 0.85;
const mostSentences = 2;
