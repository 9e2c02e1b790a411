import type { Note } from '../dirt.ts';
import { cleaner } from '../text/clean.ts';
import { isInCapitals, sentenceCase } from '../text/sentence-case.ts';

const long = 300;

/** A Procedure's official title; undefined when the source has none. */
export function readTitle(raw: string, notes: Note[]): string | undefined {
  const title = cleaner(notes).line(raw, 'title');
  if (title === undefined) return undefined;
  if (title.length > long) notes.push({ dirt: 'long-title', field: 'title' });
  if (isInCapitals(title)) notes.push({ dirt: 'capitals', field: 'title' });
  return sentenceCase(title);
}
