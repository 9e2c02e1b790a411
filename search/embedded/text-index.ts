import MiniSearch from 'minisearch';
import { shorterForms } from '../codes.ts';
import { termsOf } from '../terms.ts';
import type { Prepared } from '../rank/prepared.ts';

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
  /** Asked of names. */
  terms: Map<string, number>;
  /** Asked of texts too; few, because the longest lists are there. */
  inTexts: string[];
  codes: string[];
};

/** The inverted index of one language. This file alone knows MiniSearch. */
export type TextIndex = {
  put(prepared: Prepared): void;
  remove(key: string): void;
  find(lookup: Lookup): Match[];
};

const boosts = { names: 3, text: 0.6, codes: 5 };

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
    find: ({ terms, inTexts, codes }) => {
      const boostTerm = (term: string) => terms.get(term) ?? 1;
      return index
        .search({
          queries: [
            { queries: [[...terms.keys()].join(' ')], fields: ['names'], boostTerm },
            { queries: [inTexts.join(' ')], fields: ['text'], boostTerm },
            { queries: [codes.join(' ')], fields: ['codes'] },
          ],
        })
        .map((found) => ({ key: found.id as string, score: found.score, terms: found.queryTerms }));
    },
  };
}

type Row = Record<'key' | keyof typeof boosts, string>;

function rowOf({ key, record, names }: Prepared): Row {
  const texts = [record.summary, ...record.sections.map(({ text }) => text)];
  return {
    key,
    names: names.flatMap(({ terms }) => terms).join(' '),
    text: texts.flatMap((text) => termsOf(text, record.locale).map(({ term }) => term)).join(' '),
    codes: record.codes.flatMap(shorterForms).join(' '),
  };
}
