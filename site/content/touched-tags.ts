import { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import type { ContentStore } from './content-store.ts';
import { entryOf } from './entry-of.ts';
import { pagesFor } from './list-sizes.ts';
import type { Listing } from './listing.ts';
import { listingsOf } from './listings-of.ts';
import { countTag, documentTag, listTag, pagesTag, sliceTag, type Tag } from './tags.ts';

/** Where Documents stand, once the Publication is known. */
type Lists = Pick<ContentStore, 'count' | 'placeOf' | 'sizes'>;

/**
 * What a Publication touches, or a Document's being forgotten: the Document, every list it was or is in, and of the pages of these lists only those
 * between its old place and its new one. One that came or left moves all that stand after it. Places are looked up only in
 * lists whose pages somebody read: `isRead` tells.
 */
export function touchedTags(
  before: Publication | undefined,
  after: Publication | undefined,
  lists: Lists,
  isRead: (tag: Tag) => boolean = () => true,
): Set<Tag> {
  const one = after ?? before;
  if (!one) return new Set();
  const tags = new Set([documentTag(one.kind, one.id), listTag({ kind: one.kind })]);
  const was = new Map(listingsOf(before).map((one) => [listTag(one), one]));
  const is = new Map(listingsOf(after).map((one) => [listTag(one), one]));
  for (const [tag, listing] of new Map([...was, ...is])) {
    tags.add(tag);
    const moved = { from: was.has(tag) ? before : undefined, to: is.has(tag) ? after : undefined };
    if (!isRead(pagesTag(listing)) && !isRead(countTag(listing))) continue;
    for (const touched of movedTags(listing, moved, lists)) tags.add(touched);
  }
  return tags;
}

type Moved = { from: Publication | undefined; to: Publication | undefined };

function movedTags(listing: Listing, { from, to }: Moved, lists: Lists): Tag[] {
  const count = lists.count(listing);
  const former = count - Number(to !== undefined) + Number(from !== undefined);
  const slices = Locale.options.flatMap((locale) => {
    const [first, last] = sliceSpan(listing, { from, to }, locale, lists, Math.max(count, former));
    return Array.from({ length: last - first + 1 }, (_, n) => sliceTag(listing, locale, first + n));
  });
  const counts = former === count ? [] : [countTag(listing)];
  const pages =
    pagesFor(former, lists.sizes) === pagesFor(count, lists.sizes) ? [] : [pagesTag(listing)];
  return [...counts, ...pages, ...slices];
}

// The first and the last slice on which somebody else stands than before; none where the last comes before the first.
function sliceSpan(
  listing: Listing,
  { from, to }: Moved,
  locale: Locale,
  { placeOf, sizes }: Lists,
  longest: number,
): [number, number] {
  const [old, next] = [from, to].map((one) => one && entryOf(one, locale));
  if (old && next && old.title === next.title) return [0, -1];
  const lastSlice = Math.floor((longest - 1) / sizes.page);
  if (lastSlice === 0) return [0, 0];
  const places = [old, next].flatMap((one) => (one ? [placeOf(listing, one, locale)] : []));
  const end = old && next ? Math.floor(Math.max(...places) / sizes.page) : lastSlice;
  return [Math.floor(Math.min(...places) / sizes.page), end];
}
