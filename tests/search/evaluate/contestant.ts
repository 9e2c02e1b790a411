import type { Locale } from '#content/locale';
import type { SearchRecord } from '#search/search-record';

/** The first ten Documents that an engine finds, best first, each by its kind and id: `procedure:1.001193`. */
export type Find = (q: string, lang: Locale) => Promise<string[]>;

/** A search engine with the records in it. */
export type Opened = { find: Find; close?: () => Promise<void> };

/** Why an engine could not be opened. */
export type NotRun = { notRun: string };

/** A search engine that is measured. */
export type Contestant = {
  name: string;
  open: (records: SearchRecord[]) => Promise<Opened | NotRun>;
};
