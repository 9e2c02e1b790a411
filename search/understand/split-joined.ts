import { normalise } from '../fold.ts';
import { termOf } from '../terms.ts';
import type { Knowledge, Note, Step, Word } from './draft.ts';

/** Puts missing spaces back: `hochieu` → `ho chieu`, where every two neighbours stand together in a title. */
export const splitJoined: Step = (draft, known) => {
  const notes: Note[] = [];
  const words = draft.words.flatMap((word): Word[] => {
    if (known.vocabulary.count(word.term) > 0 || word.term.length < 4) return [word];
    const parts = split(normalise(word.written), known);
    if (parts === undefined) return [word];
    notes.push({
      step: 'missing spaces',
      found: word.written,
      readAs: parts.map((part) => part.written).join(' '),
      because: 'these words stand together in titles',
    });
    return parts;
  });
  return { ...draft, words, notes: [...draft.notes, ...notes] };
};

// Vietnamese syllables have at most seven letters (nghiêng); nobody joins more than a few.
const longestSyllable = 7;
const longestJoined = 40;

/** The split into the fewest known words; among equals the one whose words are most frequent. */
function split(joined: string, { lang, vocabulary }: Knowledge): Word[] | undefined {
  if (joined.length > longestJoined) return undefined;
  const best: (Path | undefined)[] = [{ words: [], rarest: Infinity }];
  for (let end = 1; end <= joined.length; end++) {
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const before = best[start];
      if (before === undefined) continue;
      const written = joined.slice(start, end);
      const term = termOf(written, lang);
      const count = vocabulary.count(term);
      const last = before.words.at(-1);
      if (count === 0 || (last && !vocabulary.hasPair(last.term, term))) continue;
      const path = {
        words: [...before.words, { written, term, variants: [] }],
        rarest: Math.min(before.rarest, count),
      };
      if (isBetter(path, best[end])) best[end] = path;
    }
  }
  const found = best[joined.length];
  return found && found.words.length > 1 ? found.words : undefined;
}

type Path = { words: Word[]; rarest: number };

function isBetter(path: Path, other: Path | undefined): boolean {
  if (other === undefined || path.words.length < other.words.length) return true;
  return path.words.length === other.words.length && path.rarest > other.rarest;
}
