import type { Id } from '#content/kind';

/** Agencies that stand for others too: by id, the Agency itself and all below it. */
export type Families = Record<Id, Id[]>;

type Counted = { value: string; count: number };

/** The families of counted Agencies that have more than one counted member: what their members count must not simply be added. */
export function sharedFamilies(counted: Counted[], families: Families = {}): [Id, Id[]][] {
  const values = new Set(counted.map(({ value }) => value));
  return Object.entries(families).filter(
    ([id, members]) => values.has(id) && members.filter((one) => values.has(one)).length > 1,
  );
}

/** The counts with those of families in the place of what the Agency alone has; most frequent first. */
export function recounted(counted: Counted[], totals: Map<Id, number>): Counted[] {
  return counted
    .map(({ value, count }) => ({ value, count: totals.get(value) ?? count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
