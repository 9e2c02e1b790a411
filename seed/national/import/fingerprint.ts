import { createHash } from 'node:crypto';

/** Fingerprints of a Procedure's fields, by name; a field that is empty has none. */
export type Fingerprints = Record<string, string>;

/**
 * A value's fingerprint, the same for a row as it was written and as it is read back: without the ids of array rows,
 * without what is empty, and without the order of properties. Undefined for what is empty.
 */
export function fingerprint(value: unknown): string | undefined {
  const bare = bareOf(value);
  if (bare === undefined) return undefined;
  return createHash('sha256').update(JSON.stringify(bare)).digest('base64url').slice(0, 16);
}

function bareOf(value: unknown): unknown {
  if (value === null || value === undefined || value === false || value === '') return undefined;
  if (Array.isArray(value)) {
    const all = value.map((one) => bareOf(one) ?? null);
    return all.some((one) => one !== null) ? all : undefined;
  }
  if (typeof value === 'string') return value.normalize('NFC').trim() || undefined;
  if (typeof value !== 'object') return value;
  const properties = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, one]) => [name, bareOf(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return properties.length > 0 ? Object.fromEntries(properties) : undefined;
}
