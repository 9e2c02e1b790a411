import { fold } from '#search/fold';
import { agreement, hasMarks, markedForm, unifyIAndY } from '#search/marks';
import { syllablesOf } from '#search/syllables';

/** A word (a syllable, in Vietnamese) as it stands and as it is compared. */
export type Word = {
  /** Lower case, NFC. */
  typed: string;
  /** Without marks, the endings i and y made one, English endings left out: `documents` is `document`. */
  folded: string;
  /** With its marks, wherever the tone was put: `hòa` and `hoà` sound the same. */
  sound: string;
  /** Whether it was written with marks at all. */
  marked: boolean;
  /** Whether it was written as a name is: `Nam`, not `NAM`. */
  capital: boolean;
};

/** The words of a text in order; punctuation separates them. */
export function wordsOf(text: string): Word[] {
  // Each place in a text has a Word of its own: words are found again by what they are, not by how they read.
  return syllablesOf(text.normalize('NFC')).map(({ written }) => ({ ...wordOf(written) }));
}

// The same few thousand syllables are read over and over.
const mostRemembered = 20_000;
const remembered = new Map<string, Word>();

function wordOf(written: string): Word {
  const known = remembered.get(written);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const typed = written.toLowerCase();
  const marked = hasMarks(typed);
  const word = {
    typed,
    folded: marked ? unifyIAndY(fold(typed)) : stemmed(unifyIAndY(fold(typed))),
    sound: markedForm(typed),
    marked,
    capital: /^\p{Lu}(?:\p{Ll}|$)/u.test(written),
  };
  remembered.set(written, word);
  return word;
}

// No Vietnamese syllable ends so, and none is so long.
function stemmed(word: string): string {
  return word.length < 5
    ? word
    : word.replace(/(?:ies|ing|ed|es|s)$/, (end) => (end === 'ies' ? 'i' : ''));
}

/** Whether a word a citizen typed can be this written word: marks that were typed must be right, missing ones may be any. */
export function agrees(typed: Word, written: Word): boolean {
  if (typed.folded !== written.folded) return false;
  return (
    !typed.marked ||
    typed.sound === written.sound ||
    agreement(typed.typed, written.typed) !== 'contrary'
  );
}

/** The words of some texts, to look words up in. */
export type Vocabulary = ReadonlyMap<string, Word[]>;

export function vocabularyOf(words: Word[]): Vocabulary {
  const vocabulary = new Map<string, Word[]>();
  for (const word of words) {
    const alike = vocabulary.get(word.folded);
    if (!alike) vocabulary.set(word.folded, [word]);
    else if (!alike.some((other) => other.sound === word.sound)) alike.push(word);
  }
  return vocabulary;
}

/** Whether a typed word stands among the written ones. */
export function isIn(vocabulary: Vocabulary, typed: Word): boolean {
  return vocabulary.get(typed.folded)?.some((written) => agrees(typed, written)) ?? false;
}

/** Whether a written word was typed, perhaps without its marks. */
export function wasTyped(typed: Vocabulary, written: Word): boolean {
  return typed.get(written.folded)?.some((word) => agrees(word, written)) ?? false;
}

/** The share of `words` that pass, each counting by its weight; 1 when there are none. */
export function share(
  words: Word[],
  passes: (word: Word) => boolean,
  weightOf: (word: Word) => number = () => 1,
): number {
  let [passing, all] = [0, 0];
  for (const word of words) {
    const weight = weightOf(word);
    all += weight;
    if (passes(word)) passing += weight;
  }
  return words.length === 0 ? 1 : passing / all;
}
