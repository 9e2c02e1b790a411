import { toRecords } from '#search/to-records';
import type { SearchRecord } from '#search/search-record';
import { starterDocuments } from '../../seed/starter-documents.ts';

/** The starter content as search engines are given it, in both languages. */
export function starterRecords(): SearchRecord[] {
  return (['vi', 'en'] as const).flatMap((locale) => starterDocuments(locale).flatMap(toRecords));
}
