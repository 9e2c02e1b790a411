import type { Locale } from '#content/locale';
import type { Change, SearchEngine, SearchResult, Suggestion } from '../engine.ts';
import { learnedVocabulary, type LearnedVocabulary } from '../learned-vocabulary.ts';
import type { Lists } from '../lists.ts';
import { keyOf } from '../rank/prepared.ts';
import { plainSignals, type Signals } from '../rank/signals.ts';
import type { SearchQuery } from '../search-query.ts';
import type { SearchRecord } from '../search-record.ts';
import { didYouMean } from '../show/did-you-mean.ts';
import { explainHits } from '../show/explain-hits.ts';
import { hitTest } from '../show/mark-hits.ts';
import { showHit } from '../show/show-hit.ts';
import type { Understood } from '../understand/understand.ts';
import { facetValues } from './facet-values.ts';
import { findIn, type FindNeeds } from './find-in.ts';
import { localeIndex } from './locale-index.ts';
import { rankPage } from './rank-page.ts';
import { searchedIn, type Searched } from './searched-in.ts';
import { suggestFrom } from './suggest-from.ts';
import { titleOrder } from './title-order.ts';

/** The engine that runs inside the server's process. */
export type EmbeddedSearch = SearchEngine & {
  /** What a query is taken to mean, against what is indexed. */
  understand(q: string, lang: Locale): Understood;
  /** The words of what is indexed, by language. */
  vocabularies: Record<Locale, LearnedVocabulary>;
};

/** What an engine is told beside the texts. Both are asked at every query. */
export type Told = { lists?: () => Lists; signals?: Signals };

/** An empty embedded engine: one index per language, everything in memory. */
export function createEmbeddedSearch({
  lists = () => noLists,
  signals = plainSignals,
}: Told = {}): EmbeddedSearch {
  const vocabularies = { vi: learnedVocabulary(), en: learnedVocabulary() };
  const values = facetValues();
  const indexes = {
    vi: localeIndex('vi', vocabularies, values),
    en: localeIndex('en', vocabularies, values),
  };
  const both = Object.values(indexes);
  const order = titleOrder();
  const needs = (): FindNeeds => ({ signals, lists: lists(), values });

  function apply(change: Change) {
    if (change.do === 'remove') remove(keyOf(change.document));
    else Map.groupBy(change.records, keyOf).forEach(put);
  }

  function put(records: SearchRecord[], key: string) {
    remove(key);
    const languages = records.map(({ locale }) => locale);
    for (const record of records) order.add(indexes[record.locale].put(record, languages));
  }

  function remove(key: string) {
    for (const index of both) {
      const removed = index.remove(key);
      if (removed) order.remove(removed);
    }
  }

  return {
    vocabularies,
    apply: async (changes) => {
      await Promise.resolve();
      changes.forEach(apply);
    },
    search: async (query) => {
      await Promise.resolve();
      order.settle();
      return search(query, searchedIn(query.lang, indexes), needs());
    },
    suggest: async (q, lang, limit) => {
      await Promise.resolve();
      order.settle();
      return searchedIn(lang, indexes)
        .flatMap((one): Suggestion[] => suggestFrom(one, q, limit, lists()))
        .slice(0, limit);
    },
    explain: async (query) => {
      await Promise.resolve();
      order.settle();
      const { found } = findIn(query, searchedIn(query.lang, indexes), needs());
      const hits = rankPage(query, found, signals).map(
        ({ prepared: { record }, pinned, parts }) => ({ record, pinned, parts }),
      );
      return explainHits(found[0]!.understood, hits);
    },
    understand: (q, lang) => indexes[lang].understand(q, lists()),
  };
}

const noLists: Lists = {};

function search(query: SearchQuery, searched: Searched[], needs: FindNeeds): SearchResult {
  const { found, facets } = findIn(query, searched, needs);
  const tests = new Map(found.map(({ understood }) => [understood, hitTest(understood)]));
  return {
    hits: rankPage(query, found, needs.signals).map(({ prepared: { record }, score, understood }) =>
      showHit(record, score, tests.get(understood)!, understood.asks, query.excerpts),
    ),
    total: found.reduce((total, { passing }) => total + passing.length, 0),
    facets,
    didYouMean: found
      .map(({ understood, index }) => didYouMean(understood, index.vocabulary))
      .find(Boolean),
  };
}
