import type { Locale } from '#content/locale';
import type { Ref } from '#content/kind';
import { keyOf } from './rank/prepared.ts';
import { termsOf } from './terms.ts';
import type { Understood } from './understand/understand.ts';

/** An editor's choice: for these searches, these Documents stand first, in this order. */
export type Pin = {
  searches: string[];
  documents: Ref[];
  /** The last day it holds, `yyyy-mm-dd`. */
  until?: string;
};

/** The keys of the Documents that are pinned for a query, however it was typed, in their order. */
export function pinnedFor(
  { text, words }: Pick<Understood, 'text' | 'words'>,
  lang: Locale,
  pins: Pin[],
  today: string,
): string[] {
  if (pins.length === 0 || text === '') return [];
  const asked = [termsOf(text, lang), words].map(joined);
  const keys = pins
    .filter(({ until }) => until === undefined || until >= today)
    .filter(({ searches }) => searches.some((one) => asked.includes(joined(termsOf(one, lang)))))
    .flatMap(({ documents }) => documents.map(keyOf));
  return [...new Set(keys)];
}

function joined(words: { term: string }[]): string {
  return words.map(({ term }) => term).join(' ');
}
