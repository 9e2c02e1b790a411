import type { FacetCounts } from '../engine.ts';
import { recounted, sharedFamilies } from '../families.ts';
import type { Prepared } from '../rank/prepared.ts';
import type { SearchQuery } from '../search-query.ts';
import { passes } from './count-facets.ts';

/** The counts in which an Agency counts for its family; what names several of its members counts once. */
export function countFamilies(
  counts: FacetCounts,
  records: Prepared[],
  { filters, families }: Pick<SearchQuery, 'filters' | 'families'>,
): FacetCounts {
  const standing = new Map<string, string[]>();
  for (const [id, members] of sharedFamilies(counts.agency, families))
    for (const member of members) standing.set(member, [...(standing.get(member) ?? []), id]);
  if (standing.size === 0) return counts;
  const totals = new Map<string, number>();
  for (const prepared of records) {
    if (!passes(prepared, filters, 'agency')) continue;
    const named = prepared.record.facets.agency.flatMap((one) => standing.get(one) ?? []);
    for (const id of new Set(named)) totals.set(id, (totals.get(id) ?? 0) + 1);
  }
  return { ...counts, agency: recounted(counts.agency, totals) };
}
