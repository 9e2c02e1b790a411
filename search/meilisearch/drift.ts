import type { Meilisearch } from 'meilisearch';
import type { Id } from '#content/kind';
import type { SearchRecord } from '../search-record.ts';
import { carriedOut, applyChanges } from './apply-changes.ts';
import { eachIndex, type IndexNames } from './index-names.ts';
import { hashOf, rowId } from './row-of.ts';
import type { FoundRow } from './shelf.ts';

/** How the index differs from what is published. */
export type Drift = {
  /** Documents the index lacks or has otherwise, with their records in every language. */
  wrong: SearchRecord[][];
  /** Rows of what is not published, by index. */
  strays: { index: string; ids: Id[] }[];
};

/** Compares the index with everything that is published: `documents` holds the records of each Document. */
export async function driftOf(
  client: Meilisearch,
  names: IndexNames,
  documents: Iterable<SearchRecord[]>,
): Promise<Drift> {
  const known = new Map<string, Map<string, string>>();
  for (const { name } of eachIndex(names)) known.set(name, await hashesIn(client, name));
  const wrong: SearchRecord[][] = [];
  for (const records of documents) {
    const languages = records.map(({ locale }) => locale);
    let isRight = true;
    for (const record of records) {
      const rows = known.get(names[record.locale])!;
      const id = rowId(record);
      isRight &&= rows.get(id) === hashOf(record, languages);
      rows.delete(id);
    }
    if (!isRight) wrong.push(records);
  }
  // A Document that lost a language is wrong in the other, and a stray in this one.
  const strays = Array.from(known, ([index, rows]) => ({ index, ids: [...rows.keys()] }));
  return { wrong, strays: strays.filter(({ ids }) => ids.length > 0) };
}

/** Makes the index what is published. */
export async function heal(client: Meilisearch, names: IndexNames, drift: Drift): Promise<void> {
  for (const { index, ids } of drift.strays)
    await carriedOut(client.index(index).deleteDocuments(ids));
  for (let i = 0; i < drift.wrong.length; i += atOnce) {
    const records = drift.wrong.slice(i, i + atOnce).flat();
    await applyChanges(client, names, [{ do: 'put', records }]);
  }
}

/** How many Documents and rows differ. */
export function sizeOf({ wrong, strays }: Drift): number {
  return wrong.length + strays.reduce((total, { ids }) => total + ids.length, 0);
}

const atOnce = 1000;

async function hashesIn(client: Meilisearch, index: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (let offset = 0; ; offset += readAtOnce) {
    const { results } = await client
      .index<FoundRow>(index)
      .getDocuments({ fields: ['id', 'hash'], offset, limit: readAtOnce });
    for (const { id, hash } of results as FoundRow[]) hashes.set(id, hash);
    if (results.length < readAtOnce) return hashes;
  }
}

const readAtOnce = 5000;
