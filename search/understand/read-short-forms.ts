import { fold } from '../fold.ts';
import { hasMarks } from '../marks.ts';
import type { Note, Step, Word } from './draft.ts';
import type { ShortForm } from './short-forms.ts';
import { wordsOf } from './words-of.ts';

/** Writes short forms of text messages out: `đk kết hôn` → `đăng ký kết hôn`. */
export const readShortForms: Step = (draft, { lang, shortForms }) => {
  if (lang !== 'vi') return draft;
  const notes: Note[] = [];
  const words = draft.words.flatMap((word): Word[] => {
    const meaning = meaningOf(word.written, shortForms);
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

const compiled = new WeakMap<ShortForm[], Map<string, ShortForm[]>>();

/** Without marks typed, any form that is so without its marks; with them, exactly that one. */
function meaningOf(written: string, shortForms: ShortForm[]): string | undefined {
  const alike = formsBy(shortForms).get(fold(written));
  const isMeant = ({ form }: ShortForm) => !hasMarks(written) || form === written.toLowerCase();
  return alike?.find(isMeant)?.means;
}

function formsBy(shortForms: ShortForm[]): Map<string, ShortForm[]> {
  const ready = compiled.get(shortForms);
  if (ready !== undefined) return ready;
  const map = Map.groupBy(shortForms, ({ form }) => fold(form));
  compiled.set(shortForms, map);
  return map;
}
