import { z } from 'zod';
import { Id, Kind } from './kind.ts';
import { Locale } from './locale.ts';
import { Day } from './published.ts';

/** How often something was searched for on a day. Words are told only when several different people typed them. */
export const SearchCount = z.object({
  day: Day,
  lang: Locale,
  /** The words, normalised and without marks; empty for all searches whose words are not told. */
  words: z.string().max(200),
  /** The names of the facets that were narrowed, in order, joined by a comma. */
  filters: z.string().max(200),
  searches: z.int().nonnegative(),
  /** How many of them found nothing. */
  unfound: z.int().nonnegative(),
  /** How often a result was opened, and the sum of the ranks it had, from 1. */
  opened: z.int().nonnegative(),
  rankSum: z.int().nonnegative(),
});
export type SearchCount = z.infer<typeof SearchCount>;

/** How often a Document was opened from searches on a day. */
export const SearchOpening = z.object({
  day: Day,
  kind: Kind,
  document: Id,
  opened: z.int().nonnegative(),
  rankSum: z.int().nonnegative(),
});
export type SearchOpening = z.infer<typeof SearchOpening>;

/** Body of `POST /api/searches`: what was counted since the last time. `batch` makes repeating it harmless. */
export const SearchesCounted = z.object({
  batch: z.uuid(),
  searches: z.array(SearchCount).max(5000),
  openings: z.array(SearchOpening).max(5000),
});
export type SearchesCounted = z.infer<typeof SearchesCounted>;

/** Answer of `GET /api/popularity`: Documents that searchers open, the more the nearer to 1. Others have none. */
export const Popularity = z.object({
  documents: z.array(z.object({ kind: Kind, id: Id, popularity: z.number().min(0).max(1) })),
});
export type Popularity = z.infer<typeof Popularity>;
