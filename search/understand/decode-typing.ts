import { markedForm } from '../marks.ts';
import { termOf } from '../terms.ts';
import type { Knowledge, Note, Step, Word } from './draft.ts';
import { fromKeys } from './from-keys.ts';

/**
 * Reads what Telex or VNI keys left behind when the keyboard was off: `hooj chieeus` → `hộ chiếu`.
 * Only words that are not known as they stand, and only into words that are.
 */
export const decodeTyping: Step = (draft, known) => {
  if (known.lang !== 'vi') return draft;
  const notes: Note[] = [];
  const words = draft.words.map((word): Word => {
    if (known.vocabulary.count(word.term) > 0) return word;
    const decoded = decode(word.written, known);
    if (decoded === undefined) return word;
    notes.push({
      step: 'keyboard',
      found: word.written,
      readAs: decoded,
      because: 'these keys write a known word',
    });
    return { written: decoded, term: termOf(decoded, known.lang), variants: [] };
  });
  return { ...draft, words, notes: [...draft.notes, ...notes] };
};

function decode(written: string, { lang, vocabulary }: Knowledge): string | undefined {
  const readings = (['telex', 'vni'] as const).flatMap((method) => fromKeys(written, method) ?? []);
  for (const reading of readings) {
    const form = markedForm(reading);
    const spelling = vocabulary
      .spellings(termOf(reading, lang))
      .find((known) => markedForm(known) === form);
    if (spelling !== undefined) return spelling;
  }
  return undefined;
}
