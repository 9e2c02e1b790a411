import type { Locale } from '#content/locale';
import type { Candidate } from '../rank/candidate.ts';
import type { Understood } from '../understand/understand.ts';
import type { Kept } from './kept.ts';
import type { LocaleIndex } from './locale-index.ts';

/** An index to search, and which of its records; all of them unless told. */
export type Searched = { index: LocaleIndex; only?: (key: string) => boolean };

/** The indexes that a search in a language looks through, the first first. English finds English texts, and after them what exists in Vietnamese only. */
export function searchedIn(lang: Locale, { vi, en }: Record<Locale, LocaleIndex>): Searched[] {
  if (lang === 'vi') return [{ index: vi }];
  return [{ index: en }, { index: vi, only: (key) => !en.has(key) }];
}

/** What may answer in one index; everything for an empty query. Pinned Documents are there whatever they say. */
export function candidatesIn(
  { index, only }: Searched,
  understood: Understood,
  pinned: string[],
): Candidate<Kept>[] {
  const found = understood.text === '' ? index.everything() : index.find(understood);
  const all = pinned.length === 0 ? found : withPinned(found, pinned, index);
  return only === undefined ? all : all.filter(({ prepared }) => only(prepared.key));
}

function withPinned(
  found: Candidate<Kept>[],
  pinned: string[],
  index: LocaleIndex,
): Candidate<Kept>[] {
  const missing = pinned.filter((key) => !found.some(({ prepared }) => prepared.key === key));
  const added = missing.flatMap((key) => index.get(key) ?? []);
  return [...found, ...added.map((prepared) => ({ prepared, fit: 0, coverage: 0 }))];
}
