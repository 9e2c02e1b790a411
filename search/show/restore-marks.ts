import { hasMarks, markedForm } from '../marks.ts';
import type { Vocabulary } from '../understand/vocabulary.ts';

/** A word to be written out: as it stands, and the term it is looked up by. */
type Bare = { written: string; term: string };

/** Writes words with the marks titles have for them, neighbours deciding: `ho chieu` → `hộ chiếu`. Known marks stay. */
export function restoreMarks(words: Bare[], vocabulary: Vocabulary): string {
  let paths: Path[] = [{ spelled: [], score: 0 }];
  for (const word of words) {
    paths = spellingsOf(word, vocabulary).map((spelling, rank) =>
      paths
        .map((path) => ({
          spelled: [...path.spelled, spelling],
          score: path.score + pairScore(path.spelled.at(-1), spelling, vocabulary) - rank * 0.1,
        }))
        .reduce((best, path) => (path.score > best.score ? path : best)),
    );
  }
  return paths.reduce((best, path) => (path.score > best.score ? path : best)).spelled.join(' ');
}

type Path = { spelled: string[]; score: number };

const mostSpellings = 6;

function spellingsOf(word: Bare, vocabulary: Vocabulary): string[] {
  const known = vocabulary.spellings(word.term);
  const written = word.written.toLowerCase();
  if (hasMarks(written))
    return [known.find((one) => markedForm(one) === markedForm(written)) ?? written];
  return known.length === 0 ? [written] : known.slice(0, mostSpellings);
}

function pairScore(before: string | undefined, spelling: string, vocabulary: Vocabulary): number {
  return before === undefined ? 0 : Math.log1p(vocabulary.pairCount(before, spelling));
}
