import { placesInWordings } from './add-synonyms.ts';
import { agreement, hasMarks } from '../marks.ts';
import type { Knowledge, Note, Step, Word } from './draft.ts';
import type { QuestionPhrase } from './question-phrases.ts';
import { wordsOf } from './words-of.ts';

/**
 * Leaves the words that say what a question is about, and notes what it asks for: `lệ phí đăng ký kết hôn bao
 * nhiêu` → `đăng ký kết hôn`, its fee. Words that belong together in a title or in a citizens' wording stay together,
 * and a query never becomes empty.
 */
export const dropQuestionWords: Step = (draft, known) => {
  const kept: Word[] = [];
  const dropped: { phrase: Phrase; found: string }[] = [];
  const inWordings = placesInWordings(draft.words, known);
  for (let at = 0; at < draft.words.length;) {
    const found = phraseAt(draft.words, at, known);
    const phrase = found?.words.length === 1 && inWordings.has(at) ? undefined : found;
    if (phrase === undefined) {
      kept.push(draft.words[at]!);
      at += 1;
      continue;
    }
    const words = draft.words.slice(at, at + phrase.words.length);
    dropped.push({ phrase, found: words.map((word) => word.written).join(' ') });
    at += phrase.words.length;
  }
  if (dropped.length === 0 || kept.length === 0) return draft;
  return {
    ...draft,
    words: kept,
    asks: dropped.find(({ phrase }) => phrase.asks)?.phrase.asks ?? draft.asks,
    question: draft.question || dropped.some(({ phrase }) => phrase.words.length > 1),
    notes: [...draft.notes, ...dropped.map(noteOf)],
  };
};

type Phrase = { words: Word[] } & Omit<QuestionPhrase, 'says'>;

const compiled = new WeakMap<Knowledge['questionPhrases'], Map<string, Phrase[]>>();

/** The longest phrase that starts here. */
function phraseAt(words: Word[], at: number, known: Knowledge): Phrase | undefined {
  return phrasesBy(known)
    .get(words[at]!.term)
    ?.find(
      (phrase) =>
        (phrase.lang === undefined || phrase.lang === known.lang) &&
        phrase.words.every((part, i) => isSame(part, words[at + i])) &&
        (!isAlsoInTitles(phrase) || !belongsToNeighbour(words, at, phrase.words.length, known)),
    );
}

function isSame(part: Word, word: Word | undefined): boolean {
  if (word === undefined || part.term !== word.term) return false;
  return !hasMarks(word.written) || agreement(word.written, part.written) !== 'contrary';
}

// Typed without marks, `can` may be cần or the căn of căn cước: a title that has it beside its neighbour decides. Marks
// make no difference here, so that a question is read the same with and without them.
function belongsToNeighbour(
  words: Word[],
  at: number,
  length: number,
  { vocabulary }: Knowledge,
): boolean {
  const [before, first, last, after] = [at - 1, at, at + length - 1, at + length].map(
    (place) => words[place]?.term,
  );
  return (
    (before !== undefined && vocabulary.hasPair(before, first!)) ||
    (after !== undefined && vocabulary.hasPair(last!, after))
  );
}

function isAlsoInTitles({ words, alsoInTitles }: Phrase): boolean {
  return words.length === 1 || alsoInTitles === true;
}

function phrasesBy(known: Knowledge): Map<string, Phrase[]> {
  const ready = compiled.get(known.questionPhrases);
  if (ready !== undefined) return ready;
  const phrases = known.questionPhrases
    .map(({ says, ...rest }) => ({ words: wordsOf(says, 'vi'), ...rest }))
    .sort((a, b) => b.words.length - a.words.length);
  const map = Map.groupBy(phrases, (phrase) => phrase.words[0]!.term);
  compiled.set(known.questionPhrases, map);
  return map;
}

function noteOf({ phrase, found }: { phrase: Phrase; found: string }): Note {
  return {
    step: 'question words',
    found,
    readAs: phrase.asks ?? '',
    because: phrase.asks ? 'it says which part is asked for' : 'it says how, not what, is asked',
  };
}
