import type { Kind } from '#content/kind';
import type { FacetCounts, SearchResult } from '#search/engine';
import type { Searching } from '#search/fail-over';
import type { Facet, SearchQuery } from '#search/search-query';
import type { Content } from '../content/content.ts';
import { agencyFamilies, withSubAgencies } from './agency-family.ts';

type Needs = { search: Pick<Searching, 'search'>; content: Content };

/** What a search finds on the portal: choosing an Agency finds what its sub-agencies handle too, and the counts say so. */
export async function findPublished(
  query: SearchQuery,
  { search, content }: Needs,
): Promise<SearchResult> {
  const families = agencyFamilies(content);
  const result = await search.search({ ...withSubAgencies(query, content), families });
  return { ...result, facets: named(result.facets, content) };
}

/** The counts without values that name nothing published: nobody could tell what they are. */
function named(facets: FacetCounts, content: Content): FacetCounts {
  const known = (facet: keyof typeof kindsOf) =>
    facets[facet].filter(({ value }) => content.find(kindsOf[facet], value, 'vi') !== undefined);
  return {
    ...facets,
    field: known('field'),
    agency: known('agency'),
    audience: known('audience'),
    event: known('event'),
  };
}

const kindsOf = {
  field: 'field',
  agency: 'agency',
  audience: 'audience',
  event: 'life-event',
} as const satisfies Partial<Record<Facet, Kind>>;
