import type { FacetCounts } from '../engine.ts';
import { Facet, type SearchQuery } from '../search-query.ts';
import type { FacetValues } from './facet-values.ts';
import { familyCounter } from './family-counter.ts';
import type { Kept } from './kept.ts';

/** What passes the filters, and how many of everything pass those of the other facets. */
export type Narrowed<C> = { passing: C[]; facets: FacetCounts };

/**
 * Filters and counts in one look at each record: one that fails no facet passes and counts everywhere; one that fails
 * a single facet counts in that one, because another choice there would find it.
 */
export function narrow<C extends { prepared: Kept }>(
  candidates: C[],
  { filters, families }: Pick<SearchQuery, 'filters' | 'families'>,
  values: FacetValues,
): Narrowed<C> {
  const counts = new Uint32Array(values.size());
  const facetOf = Uint8Array.from(counts, (_, number) => values.facetOf(number));
  const chosen = new Uint8Array(counts.length);
  let narrowed = 0;
  Facet.options.forEach((facet, place) => {
    if (filters[facet].length > 0) narrowed |= 1 << place;
    for (const value of filters[facet]) {
      const number = values.known(facet, value);
      if (number !== undefined) chosen[number] = 1;
    }
  });
  const agency = 1 << Facet.options.indexOf('agency');
  const inFamilies = familyCounter(values, families);

  const passing: C[] = [];
  for (const candidate of candidates) {
    const own = candidate.prepared.values;
    let failed = narrowed;
    if (narrowed !== 0)
      for (const number of own) if (chosen[number] === 1) failed &= ~(1 << facetOf[number]!);
    if (failed === 0) {
      passing.push(candidate);
      for (const number of own) counts[number]! += 1;
    } else if ((failed & (failed - 1)) === 0) {
      for (const number of own) if (failed === 1 << facetOf[number]!) counts[number]! += 1;
    }
    if (failed === 0 || failed === agency) inFamilies.count(own);
  }
  return { passing, facets: inFamilies.recounted(facetCounts(counts, values)) };
}

/** The counts by facet, most frequent first. */
function facetCounts(counts: Uint32Array, values: FacetValues): FacetCounts {
  const facets: { value: string; count: number }[][] = Facet.options.map(() => []);
  counts.forEach((count, number) => {
    if (count > 0) facets[values.facetOf(number)]!.push({ value: values.valueOf(number), count });
  });
  for (const facet of facets)
    facet.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return Object.fromEntries(
    Facet.options.map((facet, place) => [facet, facets[place]]),
  ) as FacetCounts;
}
