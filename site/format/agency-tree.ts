import type { Content } from '../content/content.ts';

/** A value of the agency facet and how deep it stands below others that are there. */
type InTree<T> = T & { depth: number };

/** Agencies with each below its parent where both are there, otherwise in the order given. */
export function agencyTree<T extends { value: string }>(
  values: T[],
  content: Content,
): InTree<T>[] {
  const byId = new Map(values.map((one) => [one.value, one]));
  const parentOf = ({ value }: T) => byId.get(content.find('agency', value, 'vi')?.parent ?? '');
  const children = Map.groupBy(values, parentOf);
  const placed = new Set<T>();
  const withThoseBelow = (one: T, depth: number): InTree<T>[] => {
    if (placed.has(one)) return [];
    placed.add(one);
    const below = children.get(one) ?? [];
    return [{ ...one, depth }, ...below.flatMap((child) => withThoseBelow(child, depth + 1))];
  };
  const rooted = (children.get(undefined) ?? []).flatMap((one) => withThoseBelow(one, 0));
  // Editors may have made two Agencies each other's parent.
  return [...rooted, ...values.flatMap((one) => withThoseBelow(one, 0))];
}
