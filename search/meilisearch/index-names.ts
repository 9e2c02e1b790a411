import { Locale } from '#content/locale';

/** The names of the indexes, one a language: `content_vi`, `content_en`. */
export type IndexNames = Record<Locale, string>;

/** The names that begin with `prefix`; while they are built anew, with `_next` behind. */
export function indexNames(prefix: string, suffix = ''): IndexNames {
  return { vi: `${prefix}_vi${suffix}`, en: `${prefix}_en${suffix}` };
}

/** Both languages with the name of their index. */
export function eachIndex(names: IndexNames): { locale: Locale; name: string }[] {
  return Locale.options.map((locale) => ({ locale, name: names[locale] }));
}
