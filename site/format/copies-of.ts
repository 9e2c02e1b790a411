import type { DossierItem } from '#content/case';
import type { Locale } from '#content/locale';
import { counted, wordsOf } from '../text/words.ts';

/** How many of a paper to bring: `1 bản chính, 2 bản sao`; empty when no number is known. */
export function copiesOf({ originals, copies }: DossierItem, locale: Locale): string {
  const { counts } = wordsOf(locale);
  return [
    originals > 0 && counted(counts.original, originals),
    copies > 0 && counted(counts.copy, copies),
  ]
    .filter(Boolean)
    .join(', ');
}
