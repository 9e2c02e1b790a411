import type { SearchRecord } from '#search/search-record';
import { plainTitle } from './plain-title.ts';

/** The names of the procedures whose plain title is like this. Throws when there is none: the label is then wrong. */
export function proceduresLike(like: RegExp, records: SearchRecord[]): Map<string, number> {
  const names = records
    .filter(({ title }) => like.test(plainTitle(title)))
    .map(({ kind, id }) => `${kind}:${id}`);
  if (names.length === 0) throw new Error(`No title of the catalogue is like ${like.source}.`);
  return new Map(names.map((name) => [name, 3]));
}
