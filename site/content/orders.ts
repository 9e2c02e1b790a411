import type { Locale } from '#content/locale';
import type { Listing } from './listing.ts';
import { compareEntries, placeAmong, type Entry } from './ordered.ts';
import { listTag } from './tags.ts';

/**
 * Lists in the order of a language: each is sorted when it is first read, and from then on kept in order.
 * `entriesOf` gives the entries of a list in whatever order.
 */
export function createOrders(entriesOf: (listing: Listing, locale: Locale) => Entry[]) {
  const orders = new Map<string, Entry[]>();
  const keyOf = (listing: Listing, locale: Locale) => `${listTag(listing)} ${locale}`;

  function of(listing: Listing, locale: Locale): Entry[] {
    const key = keyOf(listing, locale);
    const known = orders.get(key);
    if (known) return known;
    const sorted = entriesOf(listing, locale).sort((a, b) => compareEntries(a, b, locale));
    orders.set(key, sorted);
    return sorted;
  }

  return {
    of,
    /** Tells that an entry came to a list. */
    enter(listing: Listing, locale: Locale, entry: Entry) {
      const known = orders.get(keyOf(listing, locale));
      known?.splice(placeAmong(known, entry, locale), 0, entry);
    },
    /** Tells that an entry, as it was, left a list. */
    leave(listing: Listing, locale: Locale, entry: Entry) {
      const known = orders.get(keyOf(listing, locale));
      known?.splice(placeAmong(known, entry, locale), 1);
    },
    /** How many others stand before an entry; `own` is what the list may hold of the same Document. */
    placeOf(listing: Listing, entry: Entry, locale: Locale, own: Entry | undefined): number {
      const known = of(listing, locale);
      const place = placeAmong(known, entry, locale);
      if (!own || known[placeAmong(known, own, locale)]?.id !== own.id) return place;
      return compareEntries(own, entry, locale) < 0 ? place - 1 : place;
    },
  };
}
