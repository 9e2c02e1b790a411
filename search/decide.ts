import type { Ref } from '#content/kind';
import type { Publication } from '#content/publication';
import type { Change } from './engine.ts';
import { numberAsId, type NumberOf } from './legal-numbers.ts';
import type { SearchRecord } from './search-record.ts';
import { recordsOf } from './to-records.ts';

/** What a Publication means for the index, and why. */
export type Decision =
  | { do: 'index'; records: SearchRecord[] }
  | { do: 'remove'; document: Ref; because: string }
  | { do: 'ignore'; because: string };

/**
 * Decides what to do with a Publication; `indexedVersion` is that of the index, 0 when it has none. `numberOf` knows
 * the LegalDocuments that are published so far.
 */
export function decide(
  publication: Publication,
  indexedVersion: number,
  numberOf: NumberOf = numberAsId,
): Decision {
  const { kind, id } = publication;
  if (publication.version < indexedVersion) return { do: 'ignore', because: 'the index is newer' };
  if (publication.type === 'withdrawn') {
    return { do: 'remove', document: { kind, id }, because: 'withdrawn by its agency' };
  }
  const { vi, en } = publication.documents;
  const records = [vi, ...(en ? [en] : [])].flatMap((one) => recordsOf(one, numberOf));
  if (records.length === 0) return { do: 'ignore', because: `search does not find a ${kind}` };
  return { do: 'index', records };
}

/** The change of the index that carries a Decision out; nothing for one to ignore. */
export function changesOf(decision: Decision): Change[] {
  switch (decision.do) {
    case 'index':
      return [{ do: 'put', records: decision.records }];
    case 'remove':
      return [{ do: 'remove', document: decision.document }];
    case 'ignore':
      return [];
  }
}
