import type { Locale } from '#content/locale';
import type { Change, Hit, SearchEngine, SearchResult, Suggestion } from '../engine.ts';
import type { SearchQuery } from '../search-query.ts';
import type { Knowledge } from '../understand/draft.ts';
import type { Understood } from '../understand/understand.ts';
import { countFacets, passes } from './count-facets.ts';
import { didYouMean } from './did-you-mean.ts';
import { excerptOf } from './excerpt.ts';
import { learnedVocabulary } from './learned-vocabulary.ts';
import { localeIndex, type LocaleIndex } from './locale-index.ts';
import { hitTest, markHits, type HitTest } from './mark-hits.ts';
import { keyOf } from './prepared.ts';
import { scoreOf } from './rank.ts';
import type { Candidate } from './retrieve.ts';
import { suggestFrom } from './suggest-from.ts';
import { titleOrder } from './title-order.ts';

/** Lists that editors may replace: synonyms, short forms, question phrases. */
export type Lists = Partial<Pick<Knowledge, 'synonyms' | 'shortForms' | 'questionPhrases'>>;

/** The engine that runs inside the server's process. */
export type EmbeddedSearch = SearchEngine & {
  /** What a query is taken to mean, against what is indexed. */
  understand(q: string, lang: Locale): Understood;
};

/** An empty embedded engine: one index per language, everything in memory. */
export function createEmbeddedSearch(lists: Lists = {}): EmbeddedSearch {
  const vocabularies = { vi: learnedVocabulary(), en: learnedVocabulary() };
  const indexes = {
    vi: localeIndex('vi', vocabularies, lists),
    en: localeIndex('en', vocabularies, lists),
  };
  const both = Object.values(indexes);
  const order = titleOrder(function* () {
    for (const index of both) yield* index.all();
  });

  function apply(change: Change) {
    const documents = change.do === 'put' ? change.records : [change.document];
    for (const document of documents) for (const index of both) index.remove(keyOf(document));
    if (change.do === 'put')
      for (const record of change.records) indexes[record.locale].put(record);
    order.forget();
  }

  return {
    apply: async (changes) => {
      await Promise.resolve();
      changes.forEach(apply);
    },
    search: async (query) => {
      await Promise.resolve();
      return search(query, searchedIn(query.lang, indexes), order.placeOf);
    },
    suggest: async (q, lang, limit) => {
      await Promise.resolve();
      return searchedIn(lang, indexes)
        .flatMap(({ index, only }): Suggestion[] => suggestFrom(index, q, only, limit))
        .slice(0, limit);
    },
    understand: (q, lang) => indexes[lang].understand(q),
  };
}

/** An index to search, and which of its records. */
type Searched = { index: LocaleIndex; only: (key: string) => boolean };

// English finds English texts, and after them what exists in Vietnamese only.
function searchedIn(lang: Locale, { vi, en }: Record<Locale, LocaleIndex>): Searched[] {
  const all = () => true;
  if (lang === 'vi') return [{ index: vi, only: all }];
  return [
    { index: en, only: all },
    { index: vi, only: (key) => !en.has(key) },
  ];
}

type Ranked = Candidate & { index: LocaleIndex; understood: Understood; score: number };

// Looking closely is slow; beyond these, BM25's order stands.
const lookedAtClosely = 200;

function search(
  query: SearchQuery,
  searched: Searched[],
  placeOf: (one: Candidate['prepared']) => number,
): SearchResult {
  const found = searched.map(({ index, only }, i) => {
    const understood = index.understand(query.q);
    return {
      index,
      understood,
      rank: searched.length - 1 - i,
      candidates: candidatesIn(index, understood, only),
    };
  });
  const records = found.flatMap(({ candidates }) =>
    candidates.map(({ prepared }) => prepared.record),
  );
  const ranked = found.flatMap(({ index, understood, rank, candidates }) =>
    candidates
      .filter(({ prepared }) => passes(prepared.record, query.filters))
      .map((candidate, i): Ranked => {
        const close =
          i < lookedAtClosely
            ? 1 + scoreOf(candidate, understood, index.vocabulary.weightOf)
            : candidate.fit;
        return {
          ...candidate,
          index,
          understood,
          score: understood.text === '' ? 0 : rank * 10 + close,
        };
      }),
  );
  ranked.sort(comparing(query.sort, placeOf));
  const tests = new Map(found.map(({ understood }) => [understood, hitTest(understood)]));
  const first = (query.page - 1) * query.per;
  return {
    hits: ranked
      .slice(first, first + query.per)
      .map((one) => show(one, tests.get(one.understood)!)),
    total: ranked.length,
    facets: countFacets(records, query.filters),
    didYouMean: found
      .map(({ understood, index }) => didYouMean(understood, index.vocabulary))
      .find(Boolean),
  };
}

function candidatesIn(
  index: LocaleIndex,
  understood: Understood,
  only: (key: string) => boolean,
): Candidate[] {
  const found =
    understood.text === ''
      ? Array.from(index.all(), (prepared) => ({ prepared, fit: 0, coverage: 0 }))
      : index.find(understood);
  return found.filter(({ prepared }) => only(prepared.key));
}

function comparing(sort: SearchQuery['sort'], placeOf: (one: Candidate['prepared']) => number) {
  const byTitle = (a: Ranked, b: Ranked) => placeOf(a.prepared) - placeOf(b.prepared);
  const orders = {
    title: byTitle,
    updated: (a: Ranked, b: Ranked) => {
      const [x, y] = [a.prepared.record.updatedAt, b.prepared.record.updatedAt];
      return x < y ? 1 : x > y ? -1 : byTitle(a, b);
    },
    relevance: (a: Ranked, b: Ranked) => b.score - a.score || byTitle(a, b),
  };
  return orders[sort];
}

function show({ prepared: { record }, understood, score }: Ranked, hits: HitTest): Hit {
  const excerpt = excerptOf(record, hits, understood.asks);
  return {
    kind: record.kind,
    id: record.id,
    locale: record.locale,
    score,
    title: markHits(record.title, record.locale, hits, false),
    excerpt: excerpt?.text,
    section: excerpt?.section,
  };
}
