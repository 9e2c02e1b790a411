import type { Settings } from 'meilisearch';
import { Facet } from '../search-query.ts';

/** The settings of every index, as data. An index whose settings differ is built anew and swapped in. */
export const settings = {
  // Rows hold terms that are folded already (`terms.ts`), so both engines look up the same words.
  searchableAttributes: ['names', 'codes', 'text'],
  // What the engine reads back; nothing of it ever reaches a browser as it stands.
  displayedAttributes: ['id', 'hash', 'language', 'record'],
  filterableAttributes: [
    {
      attributePatterns: [...Facet.options, 'codes', 'onlyHere', 'id'],
      // Values are ids: they are compared, never ranged over, and looked for by their names in the portal.
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['id', 'titleKey', 'updatedAt'],
  // A chosen order comes before everything. There is no `typo`: see below.
  rankingRules: ['sort', 'words', 'proximity', 'attribute', 'exactness'],
  // Slips are corrected before the search, against the words that are published, neighbours deciding. Without marks
  // `thong`, `khong` and `chung` are one letter apart: the engine would take them for each other.
  typoTolerance: { enabled: false },
  // Common words tell procedures apart: cấp, cấp đổi, cấp lại. Question words are left out before the search.
  stopWords: [],
  // Wordings are made before the search: the engine reads keys of three words at most.
  synonyms: {},
  proximityPrecision: 'byWord',
  // The number of results told to a citizen is a true one.
  pagination: { maxTotalHits: 100_000 },
  faceting: { maxValuesPerFacet: 2000, sortFacetValuesBy: { '*': 'count' } },
  // An answer that is later than this is worth less than the stand-in's.
  searchCutoffMs: 250,
  prefixSearch: 'indexingTime',
} as const satisfies Settings;
