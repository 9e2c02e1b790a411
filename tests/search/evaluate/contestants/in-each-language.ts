import { Locale } from '#content/locale';
import type { SearchRecord } from '#search/search-record';
import type { Find } from '../contestant.ts';
import { plainTexts, type PlainText } from './plain-text.ts';

/** Finds the keys of the first ten texts. */
export type FindKeys = (q: string) => Promise<string[]>;

/** An engine with an index for each language, made by `index`. */
export async function inEachLanguage(
  records: SearchRecord[],
  index: (texts: PlainText[], lang: Locale) => Promise<FindKeys>,
): Promise<Find> {
  const finds = new Map<Locale, FindKeys>();
  for (const lang of Locale.options) finds.set(lang, await index(plainTexts(records, lang), lang));
  return (q, lang) => finds.get(lang)!(q);
}
