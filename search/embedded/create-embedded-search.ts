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
import { countFacets } from './count-facets.ts';
import { countFamilies } from './count-families.ts';
import { localeIndex } from './locale-index.ts';
import { rankAll, type RankNeeds } from './rank-all.ts';
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
  const indexes = {
    vi: localeIndex('vi', vocabularies),
    en: localeIndex('en', vocabularies),
  };
  const both = Object.values(indexes);
  const order = titleOrder(function* () {
    for (const index of both) yield* index.all();
  });
  const needs = (): RankNeeds => ({ signals, lists: lists(), placeOf: order.placeOf });

  function apply(change: Change) {
    if (change.do === 'remove') for (const index of both) index.remove(keyOf(change.document));
    else Map.groupBy(change.records, keyOf).forEach(put);
    order.forget();
  }

  function put(records: SearchRecord[], key: string) {
    for (const index of both) index.remove(key);
    const languages = records.map(({ locale }) => locale);
    for (const record of records) indexes[record.locale].put(record, languages);
  }

  return {
    vocabularies,
    apply: async (changes) => {
      await Promise.resolve();
      changes.forEach(apply);
    },
    search: async (query) => {
      await Promise.resolve();
      return search(query, searchedIn(query.lang, indexes), needs());
    },
    suggest: async (q, lang, limit) => {
      await Promise.resolve();
      return searchedIn(lang, indexes)
        .flatMap(({ index, only }): Suggestion[] => suggestFrom(index, q, only, limit, lists()))
        .slice(0, limit);
    },
    explain: async (query) => {
      await Promise.resolve();
      const { found, ranked } = rankAll(query, searchedIn(query.lang, indexes), needs());
      const hits = pageOf(ranked, query).map(({ prepared: { record }, pinned, parts }) => ({
        record,
        pinned,
        parts,
      }));
      return explainHits(found[0]!.understood, hits);
    },
    understand: (q, lang) => indexes[lang].understand(q, lists()),
  };
}

const noLists: Lists = {};

function search(query: SearchQuery, searched: Searched[], needs: RankNeeds): SearchResult {
  const { found, ranked } = rankAll(query, searched, needs);
  const tests = new Map(found.map(({ understood }) => [understood, hitTest(understood)]));
  const records = found.flatMap(({ candidates }) => candidates.map(({ prepared }) => prepared));
  return {
    hits: pageOf(ranked, query).map(({ prepared: { record }, score, understood }) =>
      showHit(record, score, tests.get(understood)!, understood.asks),
    ),
    total: ranked.length,
    facets: countFamilies(countFacets(records, query.filters), records, query),
    didYouMean: found
      .map(({ understood, index }) => didYouMean(understood, index.vocabulary))
      .find(Boolean),
  };
}

function pageOf<T>(all: T[], { page, per }: SearchQuery): T[] {
  return all.slice((page - 1) * per, page * per);
}
