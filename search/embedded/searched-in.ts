import type { Locale } from '#content/locale';
import type { Candidate } from '../rank/candidate.ts';
import type { LocaleIndex } from './locale-index.ts';
import type { Understood } from '../understand/understand.ts';

/** An index to search, and which of its records. */
export type Searched = { index: LocaleIndex; only: (key: string) => boolean };

/** The indexes that a search in a language looks through, the first first. English finds English texts, and after them what exists in Vietnamese only. */
export function searchedIn(lang: Locale, { vi, en }: Record<Locale, LocaleIndex>): Searched[] {
  const all = () => true;
  if (lang === 'vi') return [{ index: vi, only: all }];
  return [
    { index: en, only: all },
    { index: vi, only: (key) => !en.has(key) },
  ];
}

/** What may answer in one index; everything for an empty query. Pinned Documents are there whatever they say. */
export function candidatesIn(
  { index, only }: Searched,
  understood: Understood,
  pinned: string[],
): Candidate[] {
  const found =
    understood.text === ''
      ? Array.from(index.all(), (prepared) => ({ prepared, fit: 0, coverage: 0 }))
      : index.find(understood);
  const missing = pinned.filter((key) => !found.some(({ prepared }) => prepared.key === key));
  const added = missing.flatMap((key) => index.get(key) ?? []);
  return [...found, ...added.map((prepared) => ({ prepared, fit: 0, coverage: 0 }))].filter(
    ({ prepared }) => only(prepared.key),
  );
}
