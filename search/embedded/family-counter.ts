import type { FacetCounts } from '../engine.ts';
import { recounted, sharedFamilies, type Families } from '../families.ts';
import type { FacetValues } from './facet-values.ts';

/** Counts records for the families of the Agencies they name; what names several members of one counts once there. */
export function familyCounter(values: FacetValues, families: Families = {}) {
  const standing: (string[] | undefined)[] = [];
  for (const [id, members] of Object.entries(families))
    for (const member of members) {
      const number = values.known('agency', member);
      if (number !== undefined) (standing[number] ??= []).push(id);
    }
  // Most records name one Agency or none: those are counted by number, and added up in the end.
  const alone = new Uint32Array(values.size());
  const totals = new Map<string, number>();
  const add = (id: string, count: number) => totals.set(id, (totals.get(id) ?? 0) + count);

  return {
    count(own: number[]) {
      if (standing.length === 0) return;
      let first = -1;
      let several = false;
      for (const number of own) {
        if (standing[number] === undefined) continue;
        if (first >= 0) several = true;
        first = number;
      }
      if (first < 0) return;
      if (!several) alone[first]! += 1;
      else for (const id of new Set(own.flatMap((number) => standing[number] ?? []))) add(id, 1);
    },
    /** The counts in which an Agency counts for its family. */
    recounted(counts: FacetCounts): FacetCounts {
      const shared = new Set(sharedFamilies(counts.agency, families).map(([id]) => id));
      if (shared.size === 0) return counts;
      alone.forEach((count, number) => {
        if (count > 0) for (const id of standing[number]!) add(id, count);
      });
      for (const id of totals.keys()) if (!shared.has(id)) totals.delete(id);
      return { ...counts, agency: recounted(counts.agency, totals) };
    },
  };
}
