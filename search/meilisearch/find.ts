import type { Meilisearch, SearchResponse } from 'meilisearch';
import type { FacetCounts } from '../engine.ts';
import { recounted, sharedFamilies } from '../families.ts';
import { Facet, type SearchQuery } from '../search-query.ts';
import { askOf, type Ask, type Sought, type Stretch } from './ask.ts';
import type { IndexNames } from './index-names.ts';
import type { FoundRow } from './shelf.ts';

/** A row that answers, where it was found, and what the server thinks of it. */
export type FoundHit = FoundRow & { sought: Sought; serverScore: number };
/** What the server found. */
export type Found = { hits: FoundHit[]; total: number; facets: FacetCounts };

/** Asks the server. Facets with a choice are asked for once more without it, so that their other values keep their counts. */
export async function find(
  client: Meilisearch,
  sought: Sought[],
  query: SearchQuery,
  names: IndexNames,
  stretch: Stretch,
): Promise<Found> {
  const chosen = Facet.options.filter((facet) => query.filters[facet].length > 0);
  const ask = askOf(sought, query, names, stretch);
  if (ask.queries.length === 0) return { hits: [], total: 0, facets: countsOf(undefined) };
  const [main, ...without] = await Promise.all([
    send(client, ask),
    ...chosen.map((facet) => send(client, askOf(sought, query, names, nothing, facet))),
  ]);
  const facets = countsOf(main);
  chosen.forEach((facet, i) => {
    facets[facet] = countsOf(without[i])[facet];
  });
  const shared = sharedFamilies(facets.agency, query.families);
  const totals = shared.map(async ([id, agency]) => {
    const filters = { ...query.filters, agency };
    const { queries } = askOf(sought, { ...query, filters }, names, nothing);
    const { totalHits = 0 } = await send(client, { federation: nothing, queries });
    return [id, totalHits] as const;
  });
  facets.agency = recounted(facets.agency, new Map(await Promise.all(totals)));
  const soughtIn = new Map(sought.map((one) => [names[one.locale], one]));
  const hits = main.hits.map(({ id, hash, _federation }) => ({
    id,
    hash,
    sought: soughtIn.get(_federation!.indexUid)!,
    serverScore: _federation!.weightedRankingScore,
  }));
  return { hits, total: main.totalHits ?? 0, facets };
}

/** No rows, only how many there are. */
export const nothing: Stretch = { page: 1, hitsPerPage: 0 };

type Answer = SearchResponse<FoundRow> & { totalHits?: number };

async function send(client: Meilisearch, ask: Ask): Promise<Answer> {
  return client.multiSearch<Ask, FoundRow>(ask);
}

function countsOf(answer: Answer | undefined): FacetCounts {
  const counts = answer?.facetDistribution ?? {};
  return Object.fromEntries(
    Facet.options.map((facet) => {
      const values = Object.entries(counts[facet] ?? {}).map(([value, count]) => ({
        value,
        count,
      }));
      return [facet, values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
    }),
  ) as FacetCounts;
}
