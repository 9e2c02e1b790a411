import MiniSearch from 'minisearch';
import { shorterForms } from '../codes.ts';
import { termsOf } from '../terms.ts';
import type { Prepared } from './prepared.ts';

/** A record that has some of the terms asked for. */
export type Match = {
  key: string;
  /** How well its words fit by BM25; only comparable within one query. */
  score: number;
  /** Which of the terms it has. */
  terms: string[];
};

/** What is looked up: terms with how much each counts. */
export type Lookup = {
  /** Asked of names, summaries and texts. */
  terms: Map<string, number>;
  /** Asked of texts too; few, because the longest lists are there. */
  inTexts: string[];
  /** Neighbouring terms, asked of names. */
  pairs: string[];
  codes: string[];
};

/** The inverted index of one language. This file alone knows MiniSearch. */
export type TextIndex = {
  put(prepared: Prepared): void;
  remove(key: string): void;
  find(lookup: Lookup): Match[];
};

const names = ['title', 'official', 'aliases'];
const boosts = { title: 3, official: 3, aliases: 2.5, summary: 1, text: 0.6, pairs: 1.5, codes: 5 };

/** An empty index. Everything it gets is cut and folded already, so it only splits at spaces. */
export function textIndex(): TextIndex {
  const index = new MiniSearch<Row>({
    idField: 'key',
    fields: Object.keys(boosts),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: boosts, combineWith: 'OR', prefix: false, fuzzy: false },
  });
  return {
    put: (prepared) => index.add(rowOf(prepared)),
    remove: (key) => index.discard(key),
    find: ({ terms, inTexts, pairs, codes }) => {
      const boostTerm = (term: string) => terms.get(term) ?? 1;
      return index
        .search({
          queries: [
            { queries: [[...terms.keys()].join(' ')], fields: [...names, 'summary'], boostTerm },
            { queries: [inTexts.join(' ')], fields: ['text'], boostTerm },
            { queries: [pairs.join(' ')], fields: ['pairs'] },
            { queries: [codes.join(' ')], fields: ['codes'] },
          ],
        })
        .map((found) => ({ key: found.id as string, score: found.score, terms: found.queryTerms }));
    },
  };
}

type Row = Record<'key' | keyof typeof boosts, string>;

function rowOf({ key, record, names: [title, ...others] }: Prepared): Row {
  const official = record.officialTitle === undefined ? [] : others.slice(0, 1);
  const aliases = others.slice(official.length);
  const all = [title!, ...others];
  return {
    key,
    title: title!.terms.join(' '),
    official: official.flatMap(({ terms }) => terms).join(' '),
    aliases: aliases.flatMap(({ terms }) => terms).join(' '),
    summary: join(record.summary, record.locale),
    text: record.sections.map(({ text }) => join(text, record.locale)).join(' '),
    pairs: all.flatMap(({ terms }) => pairsOf(terms)).join(' '),
    codes: record.codes.flatMap(shorterForms).join(' '),
  };
}

/** Neighbouring terms as one: `ho chieu` → `ho_chieu`. */
export function pairsOf(terms: string[]): string[] {
  return terms.slice(1).map((term, i) => `${terms[i]}_${term}`);
}

function join(text: string, locale: 'vi' | 'en'): string {
  return termsOf(text, locale)
    .map(({ term }) => term)
    .join(' ');
}
