import type { Kind } from '#content/kind';
import type { FacetCounts, SearchResult } from '#search/engine';
import type { Searching } from '#search/fail-over';
import type { Facet, SearchQuery } from '#search/search-query';
import type { Content } from '../content/content.ts';
import { agencyFamily, withSubAgencies } from './agency-family.ts';

type Needs = { search: Pick<Searching, 'search'>; content: Content };

/** What a search finds on the portal: choosing an Agency finds what its sub-agencies handle too, and the counts say so. */
export async function findPublished(
  query: SearchQuery,
  { search, content }: Needs,
): Promise<SearchResult> {
  const result = await search.search(withSubAgencies(query, content));
  const { agency, ...others } = named(result.facets, content);
  const counted = new Map(agency.map(({ value, count }) => [value, count]));
  const recounted = agency.map(async ({ value, count }) => {
    const family = agencyFamily(value, content);
    const members = family.filter((id) => counted.has(id));
    // A Document may name an Agency and its parent, so a sum would count it twice.
    return members.length === 1 ? { value, count } : { value, count: await countOf(family) };
  });
  const sorted = (await Promise.all(recounted)).toSorted((a, b) => b.count - a.count);
  return { ...result, facets: { ...others, agency: sorted } };

  async function countOf(family: string[]): Promise<number> {
    const filters = { ...query.filters, agency: family };
    return (await search.search({ ...query, filters, page: 1, per: 1 })).total;
  }
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
