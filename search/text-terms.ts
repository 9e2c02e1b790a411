import type { SearchRecord } from './search-record.ts';
import { termsOf, type Term } from './terms.ts';

/** The terms of what a record says below its names. */
export function textTerms({ summary, sections, locale }: SearchRecord): Term[] {
  return [summary, ...sections.map(({ text }) => text)].flatMap((text) => termsOf(text, locale));
}
