import { agreement, hasMarks } from '../marks.ts';
import { weights } from '../rank/weights.ts';
import type { Knowledge, Note, Reading, Step, Word } from './draft.ts';
import { wordsOf } from './words-of.ts';

/** Adds wordings with the official words for citizens' words: `sổ đỏ` → `giấy chứng nhận quyền sử dụng đất`. */
export const addSynonyms: Step = (draft, known) => {
  const found = longestFirst(draft.words, known).slice(0, 2);
  const others: Reading[] = [];
  const notes: Note[] = [];
  for (const { at, wording } of found) {
    const length = wording.said.length;
    for (const means of wording.means) {
      const words = instead(draft.words, at, length, means);
      if (![draft, ...others].some((one) => sayTheSame(one.words, words))) {
        others.push({ words, weight: weights.synonym });
      }
    }
    notes.push({
      step: 'synonym',
      found: writtenOf(draft.words.slice(at, at + length)),
      readAs: wording.means.map(writtenOf).join(', '),
      because: wording.because,
    });
  }
  return { ...draft, others, notes: [...draft.notes, ...notes] };
};

/** The words with others in their place; what these repeat of their neighbours is said once: `đăng ký [khai tử → đăng ký khai tử]`. */
function instead(words: Word[], at: number, length: number, means: Word[]): Word[] {
  const before = words.slice(0, at);
  const after = words.slice(at + length);
  const again = overlap(before, means);
  const middle = means.slice(again);
  return [...before, ...middle, ...after.slice(overlap(means, after))];
}

/** How many words at the end of some are those at the beginning of others. */
function overlap(some: Word[], others: Word[]): number {
  for (let length = Math.min(some.length, others.length); length > 0; length--) {
    if (sayTheSame(some.slice(-length), others.slice(0, length))) return length;
  }
  return 0;
}

function sayTheSame(some: Word[], others: Word[]): boolean {
  return some.length === others.length && some.every(({ term }, i) => term === others[i]!.term);
}

/** The places of words that are part of a wording of several words: they belong together. */
export function placesInWordings(words: Word[], known: Knowledge): Set<number> {
  return new Set(
    longestFirst(words, known)
      .filter(({ wording }) => wording.said.length > 1)
      .flatMap(({ at, wording }) => wording.said.map((_, i) => at + i)),
  );
}

type Wording = { said: Word[]; means: Word[][]; because: string };

const compiled = new WeakMap<Knowledge['synonyms'], Map<string, Wording[]>>();

function longestFirst(words: Word[], known: Knowledge): { at: number; wording: Wording }[] {
  const wordings = wordingsBy(known);
  return words
    .flatMap((word, at) =>
      (wordings.get(word.term) ?? [])
        .filter(({ said }) => said.every((part, i) => isSame(part, words[at + i])))
        .map((wording) => ({ at, wording })),
    )
    .sort((a, b) => b.wording.said.length - a.wording.said.length);
}

function isSame(part: Word, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const fits = part.term === word.term || word.variants.some(({ term }) => term === part.term);
  return fits && (!hasMarks(word.written) || agreement(word.written, part.written) !== 'contrary');
}

function wordingsBy({ synonyms }: Knowledge): Map<string, Wording[]> {
  const ready = compiled.get(synonyms);
  if (ready !== undefined) return ready;
  const wordings = synonyms.flatMap(({ says, means, because }) =>
    says.map((said) => ({
      said: wordsOf(said, 'vi'),
      means: means.map((meant) => wordsOf(meant, 'vi')),
      because,
    })),
  );
  const map = Map.groupBy(wordings, (wording) => wording.said[0]!.term);
  compiled.set(synonyms, map);
  return map;
}

function writtenOf(words: Word[]): string {
  return words.map((word) => word.written).join(' ');
}
