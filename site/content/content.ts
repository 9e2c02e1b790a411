import type { DocumentOf } from '#content/document';
import type { Id, Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Withdrawal } from '#content/publication';
import type { Listing } from './listing.ts';

/**
 * What pages may read of the published Documents. Every read is recorded, which is how the publisher
 * knows the pages that a Publication touches.
 *
 * In English, a Document without an English text comes back in Vietnamese: look at its `locale`.
 */
export interface Content {
  find<K extends Kind>(kind: K, id: Id, locale: Locale): DocumentOf<K> | undefined;
  /** Why a Document left the site; undefined when it is there or never was. */
  withdrawal(kind: Kind, id: Id): Withdrawal | undefined;
  /** Those of `ids` that are published, in that order. */
  pick<K extends Kind>(kind: K, ids: Id[], locale: Locale): DocumentOf<K>[];
  /** All of a kind in Vietnamese collation of their titles: for kinds of which there are few. A page that lists everything is touched by every Publication of that kind. */
  list<K extends Kind>(kind: K, locale: Locale): DocumentOf<K>[];
  /** Those of a kind whose `relation` names `id`, e.g. the Faqs of a Procedure; the narrow, cheap list. */
  where<K extends Kind>(kind: K, relation: RelationOf<K>, id: Id, locale: Locale): DocumentOf<K>[];
  /** How many are in a list: touched by who comes and goes, not by what is said of them. */
  count(listing: Listing): number;
  /** One page of a list, however long: touched by what changes on this page, and by who comes to or leaves it. */
  page<K extends Kind>(
    listing: Listing<K>,
    number: number,
    locale: Locale,
  ): ListPage<DocumentOf<K>>;
}

/** One page of a list, in the order of titles. */
export type ListPage<D> = {
  documents: D[];
  /** Its number, from 1. */
  number: number;
  /** The number of the last page. */
  last: number;
};

/** The relations a list can be narrowed by. Those of a Procedure's agencies are flattened. */
export type Relations = {
  procedure:
    'fields' | 'audiences' | 'lifeEvents' | 'agencies' | 'legalBases' | 'related' | 'forms';
  'faq-set': 'agency' | 'fields' | 'lifeEvents' | 'faqs';
  faq: 'agency' | 'procedures' | 'fields' | 'lifeEvents' | 'audiences';
  'video-guide': 'procedures' | 'fields' | 'lifeEvents';
  agency: 'parent' | 'replacedBy';
  field: 'agencies';
  form: 'issuedBy';
};
export type RelationOf<K extends Kind> = K extends keyof Relations ? Relations[K] : never;
