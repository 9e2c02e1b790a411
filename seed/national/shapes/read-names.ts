import type { Note } from '../dirt.ts';
import type { Named } from '../national-procedure.ts';
import { cleaner } from '../text/clean.ts';

type Text = string | number | null | undefined;
type Said = string | null | undefined | { name?: Text; code?: Text };

/** A list of names, each once. Empty ones and ones that say nothing are left out and noted. */
export function readNames(list: Said[] | null | undefined, field: string, notes: Note[]): Named[] {
  const { line } = cleaner(notes);
  const names = new Map<string, Named>();
  for (const one of list ?? []) {
    const { name: raw, code } = typeof one === 'object' && one !== null ? one : { name: one };
    const name = line(raw, field);
    if (name === undefined) notes.push({ dirt: 'empty-name', field });
    else if (!names.has(name)) names.set(name, { name, code: line(code, field) });
  }
  return [...names.values()];
}
