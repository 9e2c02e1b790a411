import { agrees, wordsOf, type Word } from './words.ts';

/** A stretch of words, `from` inclusive, `to` exclusive. */
export type Span = { from: number; to: number };

/** Fixed expressions that each say the same `meaning`. */
export type PhraseBook<Meaning> = { meaning: Meaning; words: Word[] }[];

/** Makes a phrase book of lists of phrases, written with their marks. */
export function phraseBook<Meaning extends string>(
  lists: Record<Meaning, readonly string[]>,
): PhraseBook<Meaning> {
  return (Object.entries(lists) as [Meaning, readonly string[]][])
    .flatMap(([meaning, phrases]) => phrases.map((phrase) => ({ meaning, words: wordsOf(phrase) })))
    .sort((a, b) => b.words.length - a.words.length);
}

/**
 * The phrases that stand in `words`, in order; where two overlap the longer one counts. Those that say the same join:
 * "cách điền" and "điền tờ khai" are one wish.
 */
export function findPhrases<Meaning>(
  words: Word[],
  book: PhraseBook<Meaning>,
): (Span & { meaning: Meaning })[] {
  const found: (Span & { meaning: Meaning })[] = [];
  const typed = new Set(words.map(({ folded }) => folded));
  for (const { meaning, words: phrase } of book) {
    if (!phrase.every(({ folded }) => typed.has(folded))) continue;
    for (const from of placesOf(phrase, words)) {
      const span = { from, to: from + phrase.length };
      const others = found.filter((other) => overlap(span, other));
      const [only] = others;
      if (!only) found.push({ ...span, meaning });
      else if (others.length === 1 && only.meaning === meaning) {
        only.from = Math.min(only.from, span.from);
        only.to = Math.max(only.to, span.to);
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The words outside of all spans. */
export function outside(words: Word[], spans: Span[]): Word[] {
  return words.filter((_, at) => !spans.some((span) => span.from <= at && at < span.to));
}

function placesOf(phrase: Word[], words: Word[]): number[] {
  const places: number[] = [];
  for (let from = 0; from + phrase.length <= words.length; from++) {
    const typed = words.slice(from, from + phrase.length);
    if (isBareSyllable(phrase, typed)) continue;
    if (phrase.every((written, at) => agrees(typed[at]!, written))) places.push(from);
  }
  return places;
}

// One syllable without its marks may be too many words: "lai" is lại and lái.
function isBareSyllable(phrase: Word[], typed: Word[]): boolean {
  return phrase.length === 1 && phrase[0]!.marked && !typed[0]!.marked;
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
