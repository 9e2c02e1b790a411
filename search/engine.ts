import type { Id, Ref } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Section } from '#content/section';
import type { SearchRecord } from './search-record.ts';
import type { Note } from './understand/draft.ts';
import type { Facet, SearchableKind, SearchQuery } from './search-query.ts';

/** A Document that answers a search, best first. The caller looks up what it wants to show of it. */
export type Hit = {
  kind: SearchableKind;
  id: Id;
  /** The language of the text that matched: English searches also find what exists in Vietnamese only. */
  locale: Locale;
  score: number;
  /** The title with the matched stretches marked: pieces in order, never HTML. */
  title: Marked;
  /** A stretch of the text around the match, marked. */
  excerpt?: Marked;
  /** The best section of a long Procedure. */
  section?: Section;
};

/** Text cut into pieces; those that matched are `hit`. Joined, the pieces are the text. */
export type Marked = { text: string; hit: boolean }[];

/** How many hits each value of a facet would give, the choices in the other facets kept. */
export type FacetCounts = Record<Facet, { value: string; count: number }[]>;

export type SearchResult = {
  hits: Hit[];
  total: number;
  facets: FacetCounts;
  /** What the searcher probably meant, with its marks, when that differs from what was typed. */
  didYouMean?: string;
};

/** A completion offered while typing; choosing it opens the Document. */
export type Suggestion = { kind: SearchableKind; id: Id; locale: Locale; title: Marked };

/** What one property of a hit adds to its score. */
export type ScoreParts = Record<ScorePart, number>;
export type ScorePart =
  | 'name'
  | 'coverage'
  | 'fit'
  | 'asks'
  | 'code'
  | 'kind'
  | 'freshness'
  | 'popularity'
  | 'audience'
  | 'agency';

/** Why a search finds what it finds, for staff. */
export type Explanation = {
  /** The words looked for, in every wording; the first is the searcher's own. */
  readings: { words: string[]; weight: number }[];
  codes: string[];
  asks?: Section;
  /** What each step read, and why. */
  notes: Note[];
  /** The first hits, in their order, with what makes up each score; `pinned` when an editor put it there. */
  hits: { kind: SearchableKind; id: Id; title: string; pinned: boolean; parts?: ScoreParts }[];
};

/** A change to the index. */
export type Change = { do: 'put'; records: SearchRecord[] } | { do: 'remove'; document: Ref };

/** What every search engine behind the portal can do. One contract suite runs against all of them. */
export interface SearchEngine {
  apply(changes: Change[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  suggest(q: string, lang: Locale, limit: number): Promise<Suggestion[]>;
  /** Why `search(query)` finds what it finds: its page, hit by hit. */
  explain(query: SearchQuery): Promise<Explanation>;
}
