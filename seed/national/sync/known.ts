import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { fingerprint } from '../import/fingerprint.ts';
import type { ListRow } from './national-api.ts';

/** What is remembered of each code between two syncs: how its row in the list read, and when its details were asked for. */
export const Known = z.record(z.string(), z.object({ row: z.string(), asked: z.iso.datetime() }));
export type Known = z.infer<typeof Known>;

/** Days after which details are asked for again although the list has not changed: a fee can change without it. */
const stale = 30;

/** The rows whose details are to be asked for: new and changed ones, then some of those last asked the longest ago. */
export function toAsk(rows: ListRow[], known: Known, now: Date): ListRow[] {
  const isChanged = ({ code, ...row }: ListRow) => known[code]?.row !== printOf({ code, ...row });
  const changed = rows.filter(isChanged);
  // A share of the others each day, so that no day has them all.
  const before = new Date(now.getTime() - (stale - 1) * 86_400_000).toISOString();
  const old = rows
    .filter((row) => !isChanged(row) && known[row.code]!.asked < before)
    .toSorted((a, b) => (known[a.code]!.asked < known[b.code]!.asked ? -1 : 1))
    .slice(0, Math.ceil(rows.length / stale));
  return [...changed, ...old];
}

/** A row's print: the same as long as the list says the same. */
export function printOf(row: ListRow): string {
  return fingerprint(row) ?? '';
}

/** What was known after the last whole sync; nothing when there was none. */
export async function readKnown(file: string): Promise<Known> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return Known.parse(JSON.parse(text));
}
