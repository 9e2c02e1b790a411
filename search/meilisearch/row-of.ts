import { createHash } from 'node:crypto';
import type { Locale } from '#content/locale';
import { shorterForms } from '../codes.ts';
import { prepare } from '../rank/prepared.ts';
import type { SearchRecord } from '../search-record.ts';
import { termsOf } from '../terms.ts';
import { titleKey } from './title-key.ts';

/** What the search server keeps of one record. */
export type Row = {
  id: string;
  /** Tells whether the row is what the record would give today. */
  hash: string;
  /** The terms of each name, and of the texts, folded. */
  names: string[];
  text: string;
  codes: string[];
  kind: string;
  field: string[];
  agency: string[];
  level: string[];
  audience: string[];
  event: string[];
  /** The languages its Document is published in. */
  language: Locale[];
  /** Whether this is its only language. */
  onlyHere: boolean;
  titleKey: string;
  updatedAt: string;
  record: SearchRecord;
};

/** The row of a record whose Document is published in these languages. */
export function rowOf(record: SearchRecord, languages: Locale[]): Row {
  const language = languages.toSorted();
  const { names } = prepare(record, languages);
  const texts = [record.summary, ...record.sections.map(({ text }) => text)];
  const row = {
    id: rowId(record),
    names: names.map(({ terms }) => terms.join(' ')),
    text: texts.map((text) => joined(text, record.locale)).join(' '),
    codes: record.codes.flatMap(shorterForms),
    kind: record.kind,
    ...record.facets,
    language,
    onlyHere: language.length === 1,
    titleKey: titleKey(record.title),
    updatedAt: record.updatedAt,
    record,
  };
  return { ...row, hash: hashOf(record, language) };
}

// Raise it when rows of the same records change: by their shape, by how terms are made, by the order of titles.
const recipe = 1;

/** Tells, without making the row, whether one in the index is what the record gives today. */
export function hashOf(record: SearchRecord, languages: Locale[]): string {
  const told = JSON.stringify([recipe, record, languages.toSorted()]);
  return createHash('sha256').update(told).digest('base64url').slice(0, 22);
}

/** The id of a Document's row. The search server takes letters, digits, `-` and `_`; anything else is spelled out. */
export function rowId({ kind, id }: { kind: string; id: string }): string {
  return `${kind}_${id.replace(/[^a-zA-Z0-9-]/gu, (one) => `_${one.codePointAt(0)!.toString(16)}_`)}`;
}

function joined(text: string, locale: Locale): string {
  return termsOf(text, locale)
    .map(({ term }) => term)
    .join(' ');
}
