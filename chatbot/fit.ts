import type { Document } from '#content/document';
import { describe, pairOf, type Description } from './description.ts';
import type { OtherTime } from './distinguishing.ts';
import { factsAmong, type Intent } from './intent.ts';
import { isFrame, weightOf } from './plain-words.ts';
import { isIn, share, vocabularyOf, wasTyped, type Vocabulary, type Word } from './words.ts';

/** How well a Document fits a question, in shares from 0 to 1 of words that carry meaning. */
export type Fit = {
  /** Of its best name's words, how many the question has. */
  named: number;
  /** The same without the words that frame half the catalogue's titles: register, issue, certificate. */
  core: number;
  /** Of the question's subject, how much that name says. */
  said: number;
  /** The same of the very words that were typed, before official terms were put in their place. */
  saidAsAsked: number;
  /** The harmonic mean of how much is named and said. */
  score: number;
  /**
   * Of the question's subject, how much stands in the Document: in its names, in those of its Faqs, or beside the same
   * neighbour in its text.
   */
  covered: number;
  /** The same, whatever stands beside it. */
  known: number;
  /** Whether its names say everything distinguishing that the question says: again, lost, abroad … */
  sameKind: boolean;
  /** Whether the question says something distinguishing at all. */
  ofKind: boolean;
  /** Whether its titles say that it ends or extends something, and the question does not: nobody leaves that out. */
  endsUnasked: boolean;
};

/** What of a question is compared. */
export type Compared = {
  words: Word[];
  subject: Word[];
  /** What the Document's names are compared with: all that was asked, for a Faq; else the subject. */
  about: Word[];
  /** Facts asked for: a name of a Faq that asks for others is not this question. */
  facts: Intent[];
  kinds: string[];
  otherTimes: OtherTime[];
};

/** Compares a question with a Document's names (title, aliases, wordings) and its whole text. */
export function fitOf(question: Compared, document: Document, faqs: Document[] = []): Fit {
  const description = describe(document);
  const others = faqs.map(describe);
  const typed = typedIn(question.words);
  const askedAlike = description.names.filter(
    ({ intents }) =>
      document.kind !== 'faq' || question.facts.every((intent) => intents.includes(intent)),
  );
  const names = askedAlike.map(({ telling, vocabulary, intents }) => {
    const named = share(telling, (word) => wasTyped(typed, word), weightOf);
    const core = share(
      telling.filter((word) => !isFrame(word)),
      (word) => wasTyped(typed, word),
    );
    const said = share(question.about, (word) => isIn(vocabulary, word), weightOf);
    const likeness = named + said === 0 ? 0 : (2 * named * said) / (named + said);
    const asksMore = factsAmong(intents).some((intent) => !question.facts.includes(intent));
    return { named, core, said, score: asksMore ? likeness * asksOther : likeness };
  });
  const none = { named: 0, core: 0, said: 0, score: 0 };
  const best = names.reduce((a, b) => (b.score > a.score ? b : a), none);
  const endsUnasked = description.ending.some((kind) => !question.kinds.includes(kind));
  return {
    ...best,
    score: endsUnasked ? best.score * asksOther : best.score,
    saidAsAsked: best.said,
    ofKind: question.kinds.length > 0,
    covered: share(question.subject, standsIn(description, others, question), weightOf),
    known: share(question.subject, isKnown(description, others), weightOf),
    sameKind: kindsToMatch(question, document).every((kind) => description.kinds.has(kind)),
    endsUnasked,
  };
}

// One question is compared with many Documents.
const known = new WeakMap<Word[], Vocabulary>();

function typedIn(words: Word[]): Vocabulary {
  const typed = known.get(words) ?? vocabularyOf(words);
  known.set(words, typed);
  return typed;
}

/** A Faq that asks for a fact nobody asked for is so much less alike; so is the end of what nobody wants to end. */
const asksOther = 0.85;

/** The question names the Document, and the Document speaks of nearly all the question asks about. */
export function fits(fit: Fit): boolean {
  const { named, said, saidAsAsked, score, covered, known, sameKind, ofKind } = fit;
  if (!sameKind) return false;
  if (named >= 0.74 && covered >= 0.8) return true;
  // Its whole name was said; what was said besides may stand anywhere in it.
  if (named >= 0.99 && known >= 0.8) return true;
  // A change or an end of another thing is another Procedure: there the name must say nearly all.
  if (score >= 0.65 && covered >= 0.9 && (!ofKind || saidAsAsked >= 0.85)) return true;
  // Part of a long name and nothing else: "thả diều" for "Cấp giấy phép thả diều ở khu đô thị".
  return named >= 0.35 && (ofKind ? saidAsAsked : said) >= 0.95;
}

/** The question names the Document but also speaks of something that it does not know: better ask. */
export function mayFit({ named, covered, sameKind }: Fit): boolean {
  return sameKind && named >= 0.74 && covered >= 0.45;
}

/**
 * A Faq is the question asked: much of both is the same, and either says nearly all that the other says. It must know
 * what the question is about, too, wherever that is said.
 */
export function isQuestion({ named, said, score, covered, sameKind }: Fit, least = 0.62): boolean {
  if (!sameKind) return false;
  if (named >= 0.9 && covered >= 0.8) return true;
  if (named >= 0.5 && covered >= 0.95 && score >= 0.52) return true;
  if (score < least || (score < sameQuestion && covered < leastCovered)) return false;
  return named >= 0.7 || (named >= 0.5 && said >= 0.9);
}

/** So much alike, a Faq is the very question, whatever is said besides. */
export const sameQuestion = 0.82;
const leastCovered = 0.75;

function isKnown({ named, spoken }: Description, faqs: Description[]) {
  return (word: Word): boolean =>
    isIn(named, word) || isIn(spoken, word) || faqs.some((faq) => isIn(faq.named, word));
}

// Whether a Procedure's text holds another time is seen when it is composed; a Faq must be asked for it.
function kindsToMatch(
  { kinds, otherTimes }: { kinds: string[]; otherTimes: OtherTime[] },
  { kind }: Document,
): string[] {
  return kind === 'faq' ? [...kinds, ...otherTimes] : kinds;
}

// A syllable alone is no proof: the "tử" of "khai tử" is not that of "điện tử". Beside another word of the subject
// it must stand beside that word in the text, too.
function standsIn(
  { named, spoken, pairs }: Description,
  faqs: Description[],
  { words, subject }: { words: Word[]; subject: Word[] },
) {
  const told = new Set(subject);
  return (word: Word): boolean => {
    if (isIn(named, word) || faqs.some((faq) => isIn(faq.named, word))) return true;
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
