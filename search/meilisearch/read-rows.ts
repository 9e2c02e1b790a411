import type { Meilisearch } from 'meilisearch';
import type { ReadRow } from './shelf.ts';

// So many texts at a time, so that no answer is very long.
const atOnce = 200;

/** Reads the rows with these ids; those that are gone are left out. */
export async function readRows(
  client: Meilisearch,
  index: string,
  ids: string[],
): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for (let i = 0; i < ids.length; i += atOnce) {
    const some = ids.slice(i, i + atOnce);
    const fields = ['id', 'hash', 'language', 'record'] satisfies (keyof ReadRow)[];
    const { results } = await client
      .index<ReadRow>(index)
      .getDocuments({ ids: some, fields, limit: some.length });
    rows.push(...(results as ReadRow[]));
  }
  return rows;
}
