import { editDistance } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Known terms that a mistyped or unfinished word may stand for. */
export type NearTerms = {
  /** Terms at most so many slips away, with how many. */
  within(word: string, slips: 1 | 2): { term: string; slips: number }[];
  /** Terms that begin so. */
  startingWith(start: string): string[];
  /** Terms that are spoken alike, as many write them. */
  soundingLike(word: string): string[];
};

const built = new WeakMap<Vocabulary, { version: number; near: NearTerms }>();

/** The near terms of a vocabulary. Worked out once after each change of it, at the first word that is not known. */
export function nearTerms(vocabulary: Vocabulary): NearTerms {
  const version = vocabulary.version();
  const ready = built.get(vocabulary);
  if (ready?.version === version) return ready.near;
  const near = nearAmong(Array.from(vocabulary.terms()));
  built.set(vocabulary, { version, near });
  return near;
}

// Two slips are only looked for in long words, which are few: their shortened forms are many.
const longTerm = 6;

/**
 * Two words that are few slips apart become the same when as many letters are left out of each (symmetric deletes), so
 * that looking a word up takes as long as its own letters, not as long as the vocabulary.
 */
function nearAmong(all: string[]): NearTerms {
  const terms = all.filter((term) => term.length > 1 && !/\d/u.test(term)).sort();
  const byShortened = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  for (const term of terms) {
    for (const short of shortened(term, term.length < longTerm ? 1 : 2))
      add(byShortened, short, term);
    add(bySound, soundOf(term), term);
  }
  return {
    within: (word, slips) => {
      const found = new Set<string>();
      for (const short of shortened(word, slips)) {
        for (const term of byShortened.get(short) ?? []) found.add(term);
      }
      return Array.from(found, (term) => ({ term, slips: editDistance(word, term, slips) })).filter(
        (one) => one.slips <= slips,
      );
    },
    startingWith: (start) => {
      // No letter comes after the last of Unicode's, so what begins with the start ends before it.
      const end = `${start}\u{10FFFF}`;
      return terms.slice(firstFrom(terms, start), firstFrom(terms, end));
    },
    soundingLike: (word) => bySound.get(soundOf(word)) ?? [],
  };
}

/** The word, and what is left when up to `most` of its letters are left out. */
function shortened(word: string, most: 1 | 2): Set<string> {
  const all = new Set([word]);
  for (let left = most; left > 0; left--) {
    for (const one of Array.from(all)) {
      for (let at = 0; at < one.length; at++) all.add(one.slice(0, at) + one.slice(at + 1));
    }
  }
  return all;
}

/** How a syllable sounds where its pairs are not told apart: ch/tr, s/x, d/gi/r, l/n, n/ng, c/t. */
function soundOf(term: string): string {
  return term
    .replace(/^tr/u, 'ch')
    .replace(/^x/u, 's')
    .replace(/^(gi|r)(?=[aeiou])/u, 'd')
    .replace(/^l/u, 'n')
    .replace(/ng$|nh$/u, 'n')
    .replace(/t$/u, 'c');
}

function add(to: Map<string, string[]>, key: string, term: string) {
  const known = to.get(key);
  if (known) known.push(term);
  else to.set(key, [term]);
}

/** The place of the first term that is not before `start`. */
function firstFrom(sorted: string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
