import type { SearchResult, Suggestion } from '#search/engine';
import type { Searching } from '#search/fail-over';
import { noFilters, type SearchQuery } from '#search/search-query';
import { termsOf } from '#search/terms';
import type { Content } from '../content/content.ts';
import { facets, without } from '../format/search-path.ts';
import type { Otherwise } from '../otherwise.ts';
import { withSubAgencies } from './agency-family.ts';
import { findPublished } from './find-published.ts';

type Needs = { search: Searching; content: Content };

const few = 3;
const mostFilters = 5;
const mostNear = 5;
const mostFields = 6;

/** The ways on from what a search found; undefined when that is enough. */
export async function findOtherwise(
  query: SearchQuery,
  { total, hits }: SearchResult,
  needs: Needs,
): Promise<Otherwise | undefined> {
  if (total > few && hits.length > 0) return undefined;
  const less = await withoutEach(query, total, needs);
  if (hits.length > 0) return less.length > 0 ? { without: less, near: [], fields: [] } : undefined;
  return { without: less, near: await nearest(query, needs), fields: await fullest(query, needs) };
}

async function withoutEach(
  query: SearchQuery,
  total: number,
  { search, content }: Needs,
): Promise<Otherwise['without']> {
  const chosen = facets.flatMap((facet) =>
    query.filters[facet].map((value: string) => ({ facet, value })),
  );
  const tried = chosen.slice(0, mostFilters).map(async ({ facet, value }) => {
    const wider = withSubAgencies({ ...without(query, facet, value), per: 1 }, content);
    return { facet, value, total: (await search.search(wider)).total };
  });
  return (await Promise.all(tried)).filter((one) => one.total > total);
}

/** What is suggested for the words without the last, without the first, or for the longest alone: the first of these that are anything. */
async function nearest({ q, lang }: SearchQuery, { search }: Needs): Promise<Suggestion[]> {
  const words = termsOf(q, lang).map(({ written }) => written);
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  for (const tried of [words, words.slice(0, -1), words.slice(1), [longest]]) {
    const near = tried.length === 0 ? [] : await search.suggest(tried.join(' '), lang, mostNear);
    if (near.length > 0) return near;
  }
  return [];
}

async function fullest({ lang }: SearchQuery, needs: Needs): Promise<Otherwise['fields']> {
  const filters = { ...noFilters, kind: ['procedure' as const] };
  const all = { q: '', lang, filters, sort: 'relevance', page: 1, per: 1 } as const;
  const { facets: counts } = await findPublished(all, needs);
  return counts.field
    .slice(0, mostFields)
    .map(({ value, count }) => ({ id: value, procedures: count }));
}
