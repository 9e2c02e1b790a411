import type { Document } from '#content/document';
import { describe, pairOf, type Description } from './description.ts';
import { weightOf } from './plain-words.ts';
import { isIn, share, vocabularyOf, wasTyped, type Word } from './words.ts';

/** How well a Document fits a question, in shares from 0 to 1 of words that carry meaning. */
export type Fit = {
  /** Of its best name's words, how many the question has. */
  named: number;
  /** Of the question's subject, how much that name says. */
  said: number;
  /** The harmonic mean of the two. */
  score: number;
  /** Of the question's subject, how much stands in the Document: in its names, or beside the same neighbour in its text. */
  covered: number;
  /** Whether its names say everything distinguishing that the question says: again, lost, abroad … */
  sameKind: boolean;
};

/** Compares a question with a Document's names (title, aliases, wordings) and its whole text. */
export function fitOf(
  question: { words: Word[]; subject: Word[]; kinds: string[] },
  document: Document,
): Fit {
  const description = describe(document);
  const typed = vocabularyOf(question.words);
  const names = description.names.map(({ telling, vocabulary }) => {
    const named = share(telling, (word) => wasTyped(typed, word), weightOf);
    const said = share(question.subject, (word) => isIn(vocabulary, word), weightOf);
    return { named, said, score: named + said === 0 ? 0 : (2 * named * said) / (named + said) };
  });
  const best = names.reduce((a, b) => (b.score > a.score ? b : a), { named: 0, said: 0, score: 0 });
  return {
    ...best,
    covered: share(question.subject, standsIn(description, question), weightOf),
    sameKind: question.kinds.every((kind) => description.kinds.has(kind)),
  };
}

/** The question names the Document, and the Document speaks of nearly all the question asks about. */
export function fits({ named, said, score, covered, sameKind }: Fit): boolean {
  if (!sameKind) return false;
  if (named >= 0.74 && covered >= 0.8) return true;
  if (score >= 0.65 && covered >= 0.9) return true;
  // Part of a long name and nothing else: "thả diều" for "Cấp giấy phép thả diều ở khu đô thị".
  return named >= 0.35 && said >= 0.95;
}

/** The question names the Document but also speaks of something that it does not know: better ask. */
export function mayFit({ named, covered }: Fit): boolean {
  return named >= 0.74 && covered >= 0.45;
}

/** A Faq is the question asked: much of both is the same, and either says nearly all that the other says. */
export function isQuestion({ named, said, score, sameKind }: Fit, least = 0.62): boolean {
  return sameKind && score >= least && (named >= 0.7 || (named >= 0.5 && said >= 0.9));
}

// A syllable alone is no proof: the "tử" of "khai tử" is not that of "điện tử". Beside another word of the subject
// it must stand beside that word in the text, too.
function standsIn(
  { named, spoken, pairs }: Description,
  { words, subject }: { words: Word[]; subject: Word[] },
) {
  const told = new Set(subject);
  return (word: Word): boolean => {
    if (isIn(named, word)) return true;
    if (!isIn(spoken, word)) return false;
    const at = words.indexOf(word);
    const [before, after] = [words[at - 1], words[at + 1]];
    const beside = [
      before && told.has(before) ? pairOf(before, word) : [],
      after && told.has(after) ? pairOf(word, after) : [],
    ].flat();
    return beside.length === 0 || beside.some((pair) => pairs.has(pair));
  };
}
