import { Locale } from '#content/locale';
import type { Facet } from '#search/search-query';
import { termsOf } from '#search/terms';
import type { Content } from '../content/content.ts';
import { filterName } from './filter-name.ts';

/** Whether someone who looks for these words, with or without marks, means this value: each begins a word of one of its names. */
export function isMeant(words: string, facet: Facet, value: string, content: Content): boolean {
  return Locale.options.some((locale) => {
    const wanted = foldedWords(words, locale);
    return namesOf(facet, value, { content, locale }).some((name) => {
      const said = foldedWords(name, locale);
      return wanted.every((word) => said.some((one) => one.startsWith(word)));
    });
  });
}

/** What people call a value of a facet: its label, its full name, and the everyday names it is searched by. */
function namesOf(
  facet: Facet,
  value: string,
  { content, locale }: { content: Content; locale: Locale },
): string[] {
  const label = filterName(facet, value, { content, locale });
  if (facet !== 'agency' && facet !== 'field') return [label];
  const named = content.find(facet, value, locale);
  return named ? [label, named.name, ...named.aliases] : [label];
}

function foldedWords(text: string, locale: Locale): string[] {
  return termsOf(text, locale).map(({ term }) => term);
}
