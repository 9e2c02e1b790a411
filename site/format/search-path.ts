import { listPathOf } from '#content/path-of';
import { noFilters, type Facet, type SearchQuery } from '#search/search-query';

/** The facets in the order readers see them. */
export const facets = [
  'kind',
  'field',
  'agency',
  'level',
  'audience',
  'event',
  'language',
] as const satisfies Facet[];

/** The address of a search; what is left at its default is left out. */
export function searchPathOf(
  query: Pick<SearchQuery, 'q' | 'lang'> & Partial<SearchQuery>,
): string {
  const params = new URLSearchParams();
  if (query.q) params.set('q', query.q);
  for (const facet of facets) {
    for (const value of query.filters?.[facet] ?? []) params.append(facet, value);
  }
  if (query.prefer?.audience) params.set('for', query.prefer.audience);
  if (query.prefer?.agency) params.set('at', query.prefer.agency);
  if (query.sort && query.sort !== 'relevance') params.set('sort', query.sort);
  if (query.page && query.page > 1) params.set('page', String(query.page));
  const search = params.toString();
  return listPathOf('search', query.lang) + (search && `?${search}`);
}

/** The same search without one choice, on its first page. */
export function without(query: SearchQuery, facet: Facet, value: string): SearchQuery {
  const kept = query.filters[facet].filter((chosen) => chosen !== value);
  return { ...query, filters: { ...query.filters, [facet]: kept }, page: 1 };
}

/** The same search without any filter, on its first page. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...query, filters: noFilters, page: 1 };
}
