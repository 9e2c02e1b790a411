import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import type { Locale } from '#content/locale';
import { Facet, type SearchQuery } from '../search-query.ts';
import type { Understood } from '../understand/understand.ts';
import { filterOf, oneOf, type ServerFilter } from './filter-of.ts';
import type { IndexNames } from './index-names.ts';
import { rowId } from './row-of.ts';
import type { Wanted } from './wanted.ts';

/** What is looked for in one language. */
export type Sought = {
  locale: Locale;
  understood: Understood;
  wanted: Wanted[];
  /** Ids of the rows that have enough of a long query, where they were chosen already. */
  chosen?: string[];
  /** Keys of the Documents that editors put first. */
  pinned: string[];
};

/** A stretch of the results, from page 1. Asked for in pages, the total is exact. */
export type Stretch = { page: number; hitsPerPage: number };

/** A request to the server. The client's types do not know pages of federated searches. */
export type Ask = FederatedMultiSearchParams & { federation: Stretch };

// Above every score the server gives: what was pinned, then what has the code that was typed.
const pinnedWeight = 1000;
const codeWeight = 100;
const maxValuesPerFacet = 2000;
// The language that was asked for comes first.
const firstLanguageWeight = 2;

/**
 * The request that finds what is sought: one query for every wording, in every index, put together by the server,
 * with counts for the facets. `counted` tells the one facet whose own choice does not narrow.
 */
export function askOf(
  sought: Sought[],
  query: Pick<SearchQuery, 'filters' | 'sort' | 'q'>,
  names: IndexNames,
  stretch: Stretch,
  counted?: Facet,
): Ask {
  const facets = counted === undefined ? [...Facet.options] : [counted];
  const queries = sought.flatMap((one, i) =>
    queriesFor(one, {
      filter: [...filterOf(query.filters, counted), ...(i > 0 ? ['onlyHere = true'] : [])],
      indexUid: names[one.locale],
      sort: sortOf(query, one.understood),
      weight: i === 0 && sought.length > 1 ? firstLanguageWeight : 1,
    }),
  );
  const asked = new Set(queries.map(({ indexUid }) => indexUid));
  const facetsByIndex = Object.fromEntries(Array.from(asked, (name) => [name, facets]));
  return { federation: { ...stretch, facetsByIndex, mergeFacets: { maxValuesPerFacet } }, queries };
}

type Shared = {
  filter: ServerFilter;
  indexUid: string;
  sort: string[] | undefined;
  weight: number;
};

function queriesFor(
  { understood, wanted, chosen = [], pinned }: Sought,
  { filter, indexUid, sort, weight }: Shared,
): MultiSearchQueryWithFederation[] {
  const query = (q: string, more: ServerFilter, share: number): MultiSearchQueryWithFederation => ({
    indexUid,
    q,
    sort,
    filter: [...filter, ...more],
    matchingStrategy: 'all',
    attributesToRetrieve: ['id', 'hash'],
    federationOptions: { weight: weight * share },
  });
  if (understood.text === '') return [query('', [], 1)];
  const { codes } = understood;
  return [
    ...wanted.map(({ terms, weight: share }) => query(`${terms.join(' ')} `, [], share)),
    ...(chosen.length > 0 ? [query('', [oneOf('id', chosen)], 1)] : []),
    ...(codes.length > 0 ? [query('', [oneOf('codes', codes)], codeWeight)] : []),
    ...(pinned.length > 0 ? [query('', [oneOf('id', pinned.map(idOfKey))], pinnedWeight)] : []),
  ];
}

// An empty query has no best: it is a list.
function sortOf({ sort }: Pick<SearchQuery, 'sort'>, { text }: Understood): string[] | undefined {
  if (sort === 'updated') return ['updatedAt:desc', 'titleKey:asc', 'id:asc'];
  return sort === 'title' || text === '' ? ['titleKey:asc', 'id:asc'] : undefined;
}

function idOfKey(key: string): string {
  const at = key.indexOf(':');
  return rowId({ kind: key.slice(0, at), id: key.slice(at + 1) });
}
