import type { Locale } from '#content/locale';
import { prepare, type Prepared } from '../rank/prepared.ts';
import type { SearchRecord } from '../search-record.ts';
import { termsOf } from '../terms.ts';

/** A row that was found: enough to know whether it is at hand already. */
export type FoundRow = { id: string; hash: string };
/** A row as it is read back. */
export type ReadRow = FoundRow & { language: Locale[]; record: SearchRecord };

/** A record at hand, with the terms that stand anywhere in it. */
export type Shelved = {
  prepared: Prepared;
  terms: ReadonlySet<string>;
  /** Those that stand in its names. */
  nameTerms: ReadonlySet<string>;
};

/** Records that were read before, so that a search moves ids only. Bounded: what was used least lately goes first. */
export type Shelf = {
  /** The records of rows, in their order; what is not at hand is read. A row that is gone by now is left out. */
  take(
    rows: FoundRow[],
    read: (ids: string[]) => Promise<ReadRow[]>,
  ): Promise<(Shelved | undefined)[]>;
};

/** An empty shelf for so many records. */
export function createShelf(most = 20_000): Shelf {
  const shelved = new Map<string, Shelved>();
  const keyOf = ({ id, hash }: FoundRow) => `${id}@${hash}`;

  function put(row: ReadRow) {
    shelved.set(keyOf(row), shelve(row));
    if (shelved.size > most) shelved.delete(shelved.keys().next().value!);
  }

  return {
    async take(rows, read) {
      const missing = rows.filter((row) => !shelved.has(keyOf(row)));
      if (missing.length > 0) for (const row of await read(missing.map(({ id }) => id))) put(row);
      return rows.map((row) => {
        const key = keyOf(row);
        const found = shelved.get(key);
        if (found === undefined) return undefined;
        shelved.delete(key);
        shelved.set(key, found);
        return found;
      });
    },
  };
}

function shelve({ record, language }: ReadRow): Shelved {
  const prepared = prepare(record, language);
  const nameTerms = new Set(prepared.names.flatMap((name) => name.terms));
  const terms = new Set(nameTerms);
  for (const text of [record.summary, ...record.sections.map((section) => section.text)])
    for (const { term } of termsOf(text, record.locale)) terms.add(term);
  return { prepared, terms, nameTerms };
}
