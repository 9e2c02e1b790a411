import { z } from 'zod';
import { Kind } from '#content/kind';
import { Locale } from '#content/locale';
import { EffectiveLevel } from '#content/service-level';

/** The kinds that search finds. */
export const SearchableKind = Kind.exclude(['legal-document', 'site-settings']);
export type SearchableKind = z.infer<typeof SearchableKind>;

/** What narrows a search. Several values of one facet widen it, several facets narrow it. */
export const Filters = z.object({
  kind: z.array(SearchableKind),
  /** Ids of Fields. */
  field: z.array(z.string()),
  /** Ids of Agencies. */
  agency: z.array(z.string()),
  level: z.array(EffectiveLevel),
  /** Ids of Audiences. */
  audience: z.array(z.string()),
  /** Ids of LifeEvents. */
  event: z.array(z.string()),
});
export type Filters = z.infer<typeof Filters>;
export type Facet = keyof Filters;

/** A search as a citizen states it. */
export const SearchQuery = z.object({
  /** As typed; empty lists everything. */
  q: z.string().max(500),
  lang: Locale,
  filters: Filters,
  sort: z.enum(['relevance', 'title', 'updated']),
  /** From 1. */
  page: z.int().min(1).max(1000),
  /** Hits on a page. */
  per: z.int().min(1).max(100),
});
export type SearchQuery = z.infer<typeof SearchQuery>;
