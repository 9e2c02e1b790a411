import { titleOf, type Document } from '#content/document';
import type { Locale } from '#content/locale';
import { isPlain, weightOf } from './plain-words.ts';
import { isIn, share, vocabularyOf, wasTyped, wordsOf, type Word } from './words.ts';

/** How well a Document fits a question, in shares from 0 to 1 of words that carry meaning. */
export type Fit = {
  /** Of its best name's words, how many the question has. */
  named: number;
  /** Of the question's subject, how much that name says; with `named` their harmonic mean is `score`. */
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
    return { named, score: named + said === 0 ? 0 : (2 * named * said) / (named + said) };
  });
  const best = names.reduce((a, b) => (b.score > a.score ? b : a), { named: 0, score: 0 });
  const all = vocabularyOf(wordsOf([...namesOf(document), text].join('\n')));
  return { ...best, covered: share(question.subject, (word) => isIn(all, word), weightOf) };
}

/** The question names the Document and the Document speaks of nearly all the question asks about. */
export function fits({ named, score, covered }: Fit): boolean {
  return (named >= 0.74 && covered >= 0.6) || (score >= 0.55 && covered >= 0.75);
}

/** The question names the Document but also speaks of much that it does not know. */
export function mayFit({ named, covered }: Fit): boolean {
  return named >= 0.95 && covered >= 0.35;
}

/** A Faq is the question asked: so much of both is the same, and most of its own words were said. */
export function isQuestion({ named, score }: Fit, least = 0.62): boolean {
  return named >= 0.7 && score >= least;
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
