import type { Id } from '#content/kind';
import type { Locale } from '#content/locale';

/** What a list is ordered by: Vietnamese or English collation of titles, ids where titles are the same. */
export type Entry = { id: Id; title: string };

/** Negative where `a` stands before `b`. */
export function compareEntries(a: Entry, b: Entry, locale: Locale): number {
  return collators[locale].compare(a.title, b.title) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Where an entry stands among others in order, or would stand. */
export function placeAmong(entries: Entry[], entry: Entry, locale: Locale): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareEntries(entries[middle]!, entry, locale) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const collators = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };
