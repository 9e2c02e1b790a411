import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import { Locale } from '#content/locale';
import type { Change } from '../engine.ts';
import { keyOf } from '../rank/prepared.ts';
import type { IndexNames } from './index-names.ts';
import { rowId, rowOf, type Row } from './row-of.ts';

/** What becomes of a Document in each language: its row, or nothing. */
type Fate = Partial<Record<Locale, Row>>;

/** Carries changes out, the last of each Document; resolved when they are searchable. Throws when the server refuses one. */
export async function applyChanges(
  client: Meilisearch,
  names: IndexNames,
  changes: Change[],
): Promise<void> {
  const fates = fatesOf(changes);
  const tasks: EnqueuedTaskPromise[] = [];
  for (const locale of Locale.options) {
    const index = client.index<Row>(names[locale]);
    const rows = [...fates.values()].flatMap((fate) => fate[locale] ?? []);
    const gone = [...fates].filter(([, fate]) => fate[locale] === undefined).map(([id]) => id);
    if (rows.length > 0) tasks.push(...index.addDocumentsInBatches(rows, atOnce));
    if (gone.length > 0) tasks.push(index.deleteDocuments(gone));
  }
  await Promise.all(tasks.map(carriedOut));
}

const atOnce = 1000;

/** Waits until the server has carried a task out. Throws with its reason when it could not. */
export async function carriedOut(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type } = await task.waitTask();
  if (status !== 'succeeded')
    throw new Error(`The search server did not carry out ${type}: ${error?.message ?? status}`);
}

function fatesOf(changes: Change[]): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const change of changes) {
    if (change.do === 'remove') fates.set(rowId(change.document), {});
    else
      for (const records of Map.groupBy(change.records, keyOf).values()) {
        const languages = records.map(({ locale }) => locale);
        const rows = records.map((record) => [record.locale, rowOf(record, languages)]);
        fates.set(rowId(records[0]!), Object.fromEntries(rows));
      }
  }
  return fates;
}
