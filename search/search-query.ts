import { z } from 'zod';
import { Kind } from '#content/kind';
import { Locale } from '#content/locale';
import { EffectiveLevel } from '#content/service-level';

/** The kinds that search finds. */
export const SearchableKind = Kind.exclude([
  'legal-document',
  'synonym',
  'pinned-result',
  'site-settings',
]);
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
  /** The languages a Document is published in. */
  language: z.array(Locale),
});
export type Filters = z.infer<typeof Filters>;

/** Nothing narrowed. */
export const noFilters: Filters = {
  kind: [],
  field: [],
  agency: [],
  level: [],
  audience: [],
  event: [],
  language: [],
};

export const Facet = Filters.keyof();
export type Facet = z.infer<typeof Facet>;

/** Who asks, and where: what fits comes first, nothing is left out. */
export const Preference = z.object({
  /** Id of an Audience. */
  audience: z.string().optional(),
  /** Id of an Agency: the place's committee, or the one that is asked about. */
  agency: z.string().optional(),
});
export type Preference = z.infer<typeof Preference>;

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
  prefer: Preference.optional(),
  /** False where nobody looks at excerpts and marks: finding them takes longer than finding the Documents. */
  excerpts: z.boolean().optional(),
  /** Agencies whose counts include those of others: by id, itself and all below it. What is filtered by is said in `filters`. */
  families: z.record(z.string(), z.array(z.string())).optional(),
});
export type SearchQuery = z.infer<typeof SearchQuery>;
