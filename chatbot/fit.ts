import { titleOf, type Document } from '#content/document';
import type { Locale } from '#content/locale';
import { isPlain, weightOf } from './plain-words.ts';
import { isIn, share, vocabularyOf, wasTyped, wordsOf, type Word } from './words.ts';

/** How well a Document fits a question, in shares from 0 to 1 of words that carry meaning. */
export type Fit = {
  /** Of its best name's words, how many the question has. */
  named: number;
  /** Of the question's subject, how much that name says. */
  said: number;
  /** The harmonic mean of the two. */
  score: number;
  /** Of the question's subject, how much stands anywhere in the Document. */
  covered: number;
};

/** Compares a question with a Document's names (title, aliases, wordings) and its whole text. */
export function fitOf(
  question: { words: Word[]; subject: Word[] },
  document: Document,
  text: string,
  lang: Locale,
): Fit {
  const typed = vocabularyOf(question.words);
  const names = namesOf(document).map((name) => {
    const words = wordsOf(name);
    const telling = words.filter((word) => !isPlain(word, lang));
    const named = share(telling, (word) => wasTyped(typed, word), weightOf);
    const vocabulary = vocabularyOf(words);
    const said = share(question.subject, (word) => isIn(vocabulary, word), weightOf);
    return { named, said, score: named + said === 0 ? 0 : (2 * named * said) / (named + said) };
  });
  const best = names.reduce((a, b) => (b.score > a.score ? b : a), { named: 0, said: 0, score: 0 });
  const all = vocabularyOf(wordsOf([...namesOf(document), text].join('\n')));
  return { ...best, covered: share(question.subject, (word) => isIn(all, word), weightOf) };
}

/** The question names the Document, and the Document speaks of nearly all the question asks about. */
export function fits({ named, score, covered }: Fit): boolean {
  return (named >= 0.74 && covered >= 0.8) || (score >= 0.55 && covered >= 0.85);
}

/** The question names the Document but also speaks of something that it does not know: better ask. */
export function mayFit({ named, covered }: Fit): boolean {
  return named >= 0.74 && covered >= 0.45;
}

/** A Faq is the question asked: much of both is the same, and either says nearly all that the other says. */
export function isQuestion({ named, said, score }: Fit, least = 0.62): boolean {
  return score >= least && (named >= 0.7 || (named >= 0.5 && said >= 0.9));
}

/** Everything a Document is called by. */
export function namesOf(document: Document): string[] {
  switch (document.kind) {
    case 'procedure':
      return [document.title, document.plainTitle ?? [], document.aliases].flat();
    case 'faq':
      return [document.question, ...document.wordings];
    case 'agency':
      return [document.name, document.shortName ?? [], document.aliases].flat();
    default:
      return [titleOf(document)];
  }
}
