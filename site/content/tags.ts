import type { Id, Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Listing } from './listing.ts';

/** The mark of something a page read. A Publication touches the pages that bear one of its tags. */
export type Tag = string;

/** One Document, in whatever language, or its absence. */
export function documentTag(kind: Kind, id: Id): Tag {
  return `${kind}:${id}`;
}

/** The whole of a list: who is in it, in which order, and all that can be said of them. */
export function listTag({ kind, by }: Listing): Tag {
  return by ? `${kind}?${by.relation}=${by.id}` : `${kind}:*`;
}

/** How many are in a list. */
export function countTag(listing: Listing): Tag {
  return `${listTag(listing)}#`;
}

/** How many pages a list has. */
export function pagesTag(listing: Listing): Tag {
  return `${listTag(listing)}#pages`;
}

/** Who stands on the `slice`th stretch, a page long, of a list in the order of a language; from 0. */
export function sliceTag(listing: Listing, locale: Locale, slice: number): Tag {
  return `${listTag(listing)}@${locale}.${slice}`;
}
