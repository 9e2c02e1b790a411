import type { SearchResult, Suggestion } from '#search/engine';
import type { Searching } from '#search/fail-over';
import type { SearchQuery } from '#search/search-query';
import { termsOf } from '#search/terms';
import type { Content } from '../content/content.ts';
import { facets, without } from '../format/search-path.ts';
import type { Otherwise } from '../otherwise.ts';
import { withSubAgencies } from './agency-family.ts';

type Needs = { search: Searching; content: Content };

const few = 3;
const mostFilters = 5;
const mostNear = 5;
const mostFields = 6;

/** The ways on from what a search found; undefined when that is enough. */
export async function findOtherwise(
  query: SearchQuery,
  { total }: SearchResult,
  needs: Needs,
): Promise<Otherwise | undefined> {
  if (total > few) return undefined;
  const less = await withoutEach(query, total, needs);
  if (total > 0) return less.length > 0 ? { without: less, near: [], fields: [] } : undefined;
  return { without: less, near: await nearest(query, needs), fields: fullest(query, needs) };
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

function fullest({ lang }: SearchQuery, { content }: Needs): Otherwise['fields'] {
  return content
    .list('field', lang)
    .map(({ id }) => ({
      id,
      procedures: content.count({ kind: 'procedure', by: { relation: 'fields', id } }),
    }))
    .filter(({ procedures }) => procedures > 0)
    .sort((a, b) => b.procedures - a.procedures)
    .slice(0, mostFields);
}
