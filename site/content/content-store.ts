import type { DocumentOf } from '#content/document';
import type { Id, Kind } from '#content/kind';
import { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import { cellOf } from './cell-of.ts';
import type { RelationOf } from './content.ts';
import { entryOf } from './entry-of.ts';
import { listSizes, pagesFor, type ListSizes } from './list-sizes.ts';
import type { Listing } from './listing.ts';
import { listingsOf } from './listings-of.ts';
import { createOrders } from './orders.ts';
import type { Entry } from './ordered.ts';
import { documentTag, listTag } from './tags.ts';

/** Every Publication the portal knows, in memory. */
export type ContentStore = ReturnType<typeof createContentStore>;

/** An empty store. Nothing in it is recorded: pages read through `recordReads`. */
export function createContentStore(sizes: ListSizes = listSizes) {
  const publications = new Map<string, Publication>();
  const members = new Map<string, Set<Id>>();
  const inCells = new Map<Kind, Set<Id>[]>();
  const orders = createOrders((listing, locale) =>
    [...(members.get(listTag(listing)) ?? [])].map((id) => entry(listing.kind, id, locale)!),
  );

  function entry(kind: Kind, id: Id, locale: Locale): Entry | undefined {
    const publication = publications.get(documentTag(kind, id));
    return publication && entryOf(publication, locale);
  }

  function cellAt(kind: Kind, cell: number): Set<Id> {
    const dealt = inCells.get(kind) ?? [];
    inCells.set(kind, dealt);
    return (dealt[cell] ??= new Set());
  }

  function enter(publication: Publication) {
    publications.set(documentTag(publication.kind, publication.id), publication);
    const { kind, id } = publication;
    if (publication.type === 'published') cellAt(kind, cellOf(id)).add(id);
    for (const listing of listingsOf(publication)) {
      const tag = listTag(listing);
      members.set(tag, (members.get(tag) ?? new Set()).add(publication.id));
      for (const locale of Locale.options)
        orders.enter(listing, locale, entryOf(publication, locale)!);
    }
  }

  function leave(publication: Publication | undefined) {
    if (!publication) return;
    publications.delete(documentTag(publication.kind, publication.id));
    cellAt(publication.kind, cellOf(publication.id)).delete(publication.id);
    for (const listing of listingsOf(publication)) {
      const tag = listTag(listing);
      members.get(tag)?.delete(publication.id);
      if (members.get(tag)?.size === 0) members.delete(tag);
      for (const locale of Locale.options)
        orders.leave(listing, locale, entryOf(publication, locale)!);
    }
  }

  function find<K extends Kind>(kind: K, id: Id, locale: Locale): DocumentOf<K> | undefined {
    const publication = publications.get(documentTag(kind, id));
    if (publication?.type !== 'published') return undefined;
    return (publication.documents[locale] ?? publication.documents.vi) as DocumentOf<K>;
  }

  function stretch<K extends Kind>(listing: Listing<K>, locale: Locale, from = 0, to?: number) {
    const entries = orders.of(listing, locale).slice(from, to);
    return entries.map(({ id }) => find(listing.kind, id, locale)!);
  }

  const get = (kind: Kind, id: Id) => publications.get(documentTag(kind, id));
  const count = (listing: Listing) => members.get(listTag(listing))?.size ?? 0;
  const pages = (listing: Listing) => pagesFor(count(listing), sizes);

  return {
    sizes,
    /** The known Publication of a Document. */
    get,
    all: () => publications.values(),
    size: () => publications.size,
    /** Takes a Publication in the place of what was known of its Document. */
    put(publication: Publication) {
      leave(get(publication.kind, publication.id));
      enter(publication);
    },
    /** Forgets Documents that the CMS no longer knows. */
    drop: (kind: Kind, id: Id) => leave(get(kind, id)),
    find,
    list: <K extends Kind>(kind: K, locale: Locale) => stretch({ kind }, locale),
    where: <K extends Kind>(kind: K, relation: RelationOf<K>, id: Id, locale: Locale) =>
      stretch({ kind, by: { relation, id } }, locale),
    /** How many are in a list. */
    count,
    /** How many pages a list has, at least one. */
    pages,
    /** Those on one page of a list; none beyond the last. */
    page<K extends Kind>(listing: Listing<K>, number: number, locale: Locale): DocumentOf<K>[] {
      if (pages(listing) === 1) return number === 1 ? stretch(listing, locale) : [];
      return stretch(listing, locale, (number - 1) * sizes.page, number * sizes.page);
    },
    /** Ids of the Documents of a kind that were dealt into a cell. */
    inCell: (kind: Kind, cell: number): ReadonlySet<Id> => cellAt(kind, cell),
    /** How many others of a list stand before this one, be it in the list or not. */
    placeOf: (listing: Listing, one: Entry, locale: Locale) =>
      orders.placeOf(listing, one, locale, entry(listing.kind, one.id, locale)),
  };
}
