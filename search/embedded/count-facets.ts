import type { FacetCounts } from '../engine.ts';
import { Facet, type Filters } from '../search-query.ts';
import type { Prepared } from '../rank/prepared.ts';

/** Whether a record passes every facet but the one left out. */
export function passes(prepared: Prepared, filters: Filters, leftOut?: Facet): boolean {
  return Facet.options.every(
    (facet) =>
      facet === leftOut ||
      filters[facet].length === 0 ||
      valuesOf(prepared, facet).some((value) => (filters[facet] as string[]).includes(value)),
  );
}

/** Counts each value of each facet among the records that pass the other facets; most frequent first. */
export function countFacets(records: Prepared[], filters: Filters): FacetCounts {
  const counted = Facet.options.map((facet) => {
    const counts = new Map<string, number>();
    for (const prepared of records) {
      if (!passes(prepared, filters, facet)) continue;
      for (const value of valuesOf(prepared, facet))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const sorted = Array.from(counts, ([value, count]) => ({ value, count }));
    sorted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return [facet, sorted] as const;
  });
  return Object.fromEntries(counted) as FacetCounts;
}

function valuesOf({ record, languages }: Prepared, facet: Facet): string[] {
  if (facet === 'kind') return [record.kind];
  return facet === 'language' ? languages : record.facets[facet];
}
