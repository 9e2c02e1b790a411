import { fold } from '../fold.ts';
import { hasMarks } from '../marks.ts';
import type { Note, Step, Word } from './draft.ts';
import { wordsOf } from './words-of.ts';

/** Writes short forms of text messages out: `đk kết hôn` → `đăng ký kết hôn`. */
export const readShortForms: Step = (draft, { lang, shortForms }) => {
  if (lang !== 'vi') return draft;
  const notes: Note[] = [];
  const words = draft.words.flatMap((word): Word[] => {
    const meaning = shortForms.find(({ form }) => isWritten(form, word.written))?.means;
    if (meaning === undefined) return [word];
    notes.push({
      step: 'short form',
      found: word.written,
      readAs: meaning,
      because: 'it is written so in messages',
    });
    return wordsOf(meaning, lang);
  });
  return { ...draft, words, notes: [...draft.notes, ...notes] };
};

function isWritten(form: string, written: string): boolean {
  return hasMarks(written) ? form === written.toLowerCase() : fold(form) === fold(written);
}
