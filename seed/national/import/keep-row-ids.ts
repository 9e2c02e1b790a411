import { fingerprint } from './fingerprint.ts';

type Row = Record<string, unknown> & { id?: string };

/**
 * New array rows with the ids of the old ones they continue: first those with the same content, then, where as many are
 * left on both sides, by their place. The other language of a row lives under its id and would be lost with it.
 */
export function keepRowIds(next: unknown, before: unknown): unknown {
  if (!isRows(next) || !isRows(before)) return next;
  const free = new Set(before);
  const partners = next.map((row) => {
    const same = [...free].find((old) => contentOf(old) === contentOf(row));
    if (same) free.delete(same);
    return same;
  });
  const left = [...free];
  const byPlace = partners.filter((partner) => !partner).length === left.length;
  return next.map((row, index) => {
    const partner = partners[index] ?? (byPlace ? left.shift() : undefined);
    const kept: Row = Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, keepRowIds(value, partner?.[name])]),
    );
    return partner?.id ? { ...kept, id: partner.id } : kept;
  });
}

function isRows(value: unknown): value is Row[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}

function contentOf(row: Row): string | undefined {
  return fingerprint(row);
}
