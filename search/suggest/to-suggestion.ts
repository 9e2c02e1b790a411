import type { Locale } from '#content/locale';
import type { Suggestion } from '../engine.ts';
import type { SearchRecord } from '../search-record.ts';
import { termsOf } from '../terms.ts';

/** A record as a completion: its title, with the beginnings that were typed marked. */
export function toSuggestion(record: SearchRecord, typed: string[]): Suggestion {
  const { kind, id, locale, title } = record;
  return { kind, id, locale, title: markBeginnings(title, typed, locale) };
}

function markBeginnings(title: string, typed: string[], locale: Locale) {
  const longestFirst = typed.toSorted((a, b) => b.length - a.length);
  const pieces: Suggestion['title'] = [];
  let at = 0;
  for (const { term, start, end } of termsOf(title, locale)) {
    const word = longestFirst.find((one) => term.startsWith(one));
    if (word === undefined) continue;
    const stop = Math.min(end, start + word.length);
    if (start > at) pieces.push({ text: title.slice(at, start), hit: false });
    pieces.push({ text: title.slice(start, stop), hit: true });
    at = stop;
  }
  if (at < title.length) pieces.push({ text: title.slice(at), hit: false });
  return pieces;
}
