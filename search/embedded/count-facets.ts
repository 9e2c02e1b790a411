import type { FacetCounts } from '../engine.ts';
import type { Facet, Filters } from '../search-query.ts';
import type { SearchRecord } from '../search-record.ts';

const facets = ['kind', 'field', 'agency', 'level', 'audience', 'event'] as const satisfies Facet[];

/** Whether a record passes every facet but the one left out. */
export function passes(record: SearchRecord, filters: Filters, leftOut?: Facet): boolean {
  return facets.every(
    (facet) =>
      facet === leftOut ||
      filters[facet].length === 0 ||
      valuesOf(record, facet).some((value) => (filters[facet] as string[]).includes(value)),
  );
}

/** Counts each value of each facet among the records that pass the other facets; most frequent first. */
export function countFacets(records: SearchRecord[], filters: Filters): FacetCounts {
  const counted = facets.map((facet) => {
    const counts = new Map<string, number>();
    for (const record of records) {
      if (!passes(record, filters, facet)) continue;
      for (const value of valuesOf(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const sorted = Array.from(counts, ([value, count]) => ({ value, count }));
    sorted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return [facet, sorted] as const;
  });
  return Object.fromEntries(counted) as FacetCounts;
}

function valuesOf(record: SearchRecord, facet: Facet): string[] {
  return facet === 'kind' ? [record.kind] : record.facets[facet];
}
