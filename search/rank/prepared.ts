import type { Locale } from '#content/locale';
import type { Section } from '#content/section';
import type { SearchRecord } from '../search-record.ts';
import { termsOf } from '../terms.ts';
import { otherNames } from './other-names.ts';
import { weights } from './weights.ts';
import { asksIn } from '../understand/asks-in.ts';

/** One of the names a record goes by: a title, an alias, a wording. */
export type Name = {
  terms: string[];
  /** The same syllables as written, lower case. */
  written: string[];
  /** How much a match in it counts: aliases a little less than titles. */
  weight: number;
};

/** A record made ready for ranking. */
export type Prepared = {
  /** Kind and id: the same in both languages. */
  key: string;
  record: SearchRecord;
  /** The languages its Document is published in. */
  languages: Locale[];
  names: Name[];
  /** The parts of a Procedure that its names ask for, where they are questions. */
  asks: Section[];
};

/** The key a Document is kept under, whatever its language. */
export function keyOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}:${id}`;
}

/** Cuts the names of a record into terms once, when it enters the index. */
export function prepare(record: SearchRecord, languages: Locale[] = [record.locale]): Prepared {
  const titles = [record.title, ...(record.officialTitle ? [record.officialTitle] : [])];
  const names = [
    ...titles.map((title) => nameOf(title, 1, record)),
    ...titles
      .flatMap((title) => otherNames(title))
      .map((name) => nameOf(name, weights.otherName, record)),
    ...record.aliases.map((alias) => nameOf(alias, weights.alias, record)),
  ];
  return { key: keyOf(record), record, languages, names, asks: asksOf(record) };
}

// Only a Faq is a question; a Procedure may have `lệ phí` in its title and not ask for one.
function asksOf({ kind, locale, title, aliases }: SearchRecord): Section[] {
  if (kind !== 'faq') return [];
  return [...new Set([title, ...aliases].flatMap((name) => asksIn(name, locale) ?? []))];
}

function nameOf(text: string, weight: number, { locale }: SearchRecord): Name {
  const terms = termsOf(text, locale);
  return {
    terms: terms.map(({ term }) => term),
    written: terms.map(({ written }) => written.normalize('NFC').toLowerCase()),
    weight,
  };
}
