import type { Locale } from '#content/locale';
import type { Marked } from '../engine.ts';
import { agreement, hasMarks } from '../marks.ts';
import { termsOf, type Term } from '../terms.ts';
import type { Word } from '../understand/draft.ts';
import type { Understood } from '../understand/understand.ts';

/** Tells which syllables of a text are what was asked for. */
export type HitTest = {
  /** Whether the syllable alone is one of the words. */
  alone(term: Term): boolean;
  /** Whether two neighbouring syllables are two neighbouring words. */
  together(first: Term, second: Term): boolean;
  /** Whether only one word was asked for. */
  single: boolean;
  /** How many words the longest wording has: a stretch with so many has them all. */
  most: number;
};

/** The test for a query in all its wordings. */
export function hitTest({ readings }: Understood): HitTest {
  const words = readings.flatMap((reading) => reading.words);
  const byTerm = new Map<string, Word[]>();
  for (const word of words) {
    for (const term of [word.term, ...word.variants.map((variant) => variant.term)]) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), word]);
    }
  }
  const followers = new Map<Word, Set<Word>>();
  for (const reading of readings) {
    reading.words.forEach((word, i) => {
      const next = reading.words[i + 1];
      if (next) followers.set(word, (followers.get(word) ?? new Set()).add(next));
    });
  }
  // Asked of every syllable of every text that is shown: most are none of the words.
  const wordsAt = ({ term, written }: Term) => {
    const words = byTerm.get(term);
    return words === undefined ? none : words.filter((word) => agrees(word, written));
  };
  return {
    single: readings[0].words.length === 1,
    alone: (term) => wordsAt(term).length > 0,
    most: Math.max(...readings.map((reading) => reading.words.length)),
    together: (first, second) => {
      const firsts = wordsAt(first);
      if (firsts.length === 0) return false;
      const seconds = wordsAt(second);
      return firsts.some((word) => seconds.some((next) => followers.get(word)?.has(next)));
    },
  };
}

const none: Word[] = [];

/** The text in pieces, those that were asked for marked. With `togetherOnly`, a lone syllable of a longer query does not count. */
export function markHits(
  text: string,
  locale: Locale,
  hits: HitTest,
  togetherOnly: boolean,
): Marked {
  const terms = termsOf(text, locale);
  const isHit = hitsIn(terms, hits, togetherOnly);
  const pieces: Marked = [];
  let at = 0;
  const push = (piece: string, hit: boolean) => {
    if (piece === '') return;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += piece;
    else pieces.push({ text: piece, hit });
  };
  terms.forEach((term, i) => {
    const between = text.slice(at, term.start);
    const joins = i > 0 && isHit[i - 1]! && isHit[i]! && /^\s+$/u.test(between);
    push(between, joins);
    push(text.slice(term.start, term.end), isHit[i]!);
    at = term.end;
  });
  push(text.slice(at), false);
  return pieces;
}

/** For each syllable of a text, whether it was asked for. */
export function hitsIn(terms: Term[], hits: HitTest, togetherOnly: boolean): boolean[] {
  if (!togetherOnly || hits.single) return terms.map(hits.alone);
  const found = terms.map(() => false);
  for (let i = 1; i < terms.length; i++) {
    if (hits.together(terms[i - 1]!, terms[i]!)) found[i - 1] = found[i] = true;
  }
  return found;
}

function agrees(word: Word, written: string): boolean {
  return (
    !hasMarks(word.written) ||
    word.variants.length > 0 ||
    agreement(word.written, written) !== 'contrary'
  );
}
