import { noFilters, type Filters, type SearchQuery } from '#search/search-query';

/** A first page of Vietnamese results, unfiltered, unless told otherwise. */
export function aSearchQuery(
  given: Partial<Omit<SearchQuery, 'filters'>> & { filters?: Partial<Filters> } = {},
): SearchQuery {
  return {
    q: '',
    lang: 'vi',
    sort: 'relevance',
    page: 1,
    per: 10,
    ...given,
    filters: { ...noFilters, ...given.filters },
  };
}
