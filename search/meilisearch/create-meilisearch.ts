import type { Meilisearch } from 'meilisearch';
import type { Told } from '../embedded/create-embedded-search.ts';
import type { SearchEngine } from '../engine.ts';
import { plainSignals } from '../rank/signals.ts';
import { noFilters, type SearchQuery } from '../search-query.ts';
import { didYouMean } from '../show/did-you-mean.ts';
import { explainHits } from '../show/explain-hits.ts';
import { hitTest } from '../show/mark-hits.ts';
import { showHit } from '../show/show-hit.ts';
import type { Sought } from './ask.ts';
import { choose } from './choose.ts';
import { find, nothing, type Found } from './find.ts';
import { indexNames } from './index-names.ts';
import { rankFound, type FoundRecord, type RankedRecord } from './rank-found.ts';
import { readRows } from './read-rows.ts';
import { seek, type Vocabularies } from './seek.ts';
import { createShelf } from './shelf.ts';
import { suggestWith } from './suggest-with.ts';
import { typedTerms } from '../suggest/continuation.ts';
import { toSuggestion } from '../suggest/to-suggestion.ts';
import { applyChanges } from './apply-changes.ts';

/** What the engine works with. */
export type ServerNeeds = Told & {
  client: Meilisearch;
  /** What its indexes' names begin with. */
  prefix?: string;
  /** The words of everything that is published; asked at every query. */
  vocabularies: () => Vocabularies;
};

// Looking closely is slow; beyond these, the server's order stands.
const lookedAtClosely = 200;

/**
 * The engine on a Meilisearch server: it finds, filters and counts; understanding, ranking and showing are the same
 * as in the embedded engine. Throws when the server does not answer, or not in time.
 */
export function createMeilisearch({
  client,
  prefix = 'content',
  vocabularies,
  lists = () => ({}),
  signals = plainSignals,
}: ServerNeeds): SearchEngine {
  const names = indexNames(prefix);
  const shelf = createShelf();

  const soughtFor = (query: Pick<SearchQuery, 'q' | 'lang'>) =>
    seek(query, { vocabularies: vocabularies(), lists: lists(), today: signals.today() });

  async function answer(query: SearchQuery) {
    const first = (query.page - 1) * query.per;
    const isList = query.q.trim() === '' || query.sort !== 'relevance';
    const closely = !isList && first < lookedAtClosely;
    const stretch = closely
      ? { page: 1, hitsPerPage: Math.max(lookedAtClosely, first + query.per) }
      : { page: query.page, hitsPerPage: query.per };
    let sought = soughtFor(query);
    let found = isLong(sought) ? undefined : await find(client, sought, query, names, stretch);
    if (found === undefined || (await isNothing(found, sought, query))) {
      const needs = { client, names, shelf, vocabularies: vocabularies() };
      sought = await Promise.all(sought.map((one) => choose(one, needs)));
      found = await find(client, sought, query, names, stretch);
    }
    const records = await recordsOf(found);
    const ranked = closely
      ? [
          ...rankFound(records.slice(0, lookedAtClosely), query, {
            vocabularies: vocabularies(),
            signals,
          }),
          ...records.slice(lookedAtClosely).map(asFound),
        ].slice(first, first + query.per)
      : records.map(asFound);
    return { sought, found, ranked };
  }

  /** Whether the words find nothing, rather than the filters. */
  async function isNothing({ total }: Found, sought: Sought[], query: SearchQuery) {
    if (total > 0 || sought[0]!.understood.text === '') return false;
    if (Object.values(query.filters).every((values) => values.length === 0)) return true;
    const unfiltered = { ...query, filters: noFilters };
    return (await find(client, sought, unfiltered, names, nothing)).total === 0;
  }

  async function recordsOf({ hits }: Found): Promise<FoundRecord[]> {
    const bySought = Map.groupBy(hits, ({ sought }) => sought);
    const at = new Map<string, FoundRecord>();
    for (const [sought, some] of bySought) {
      const shelved = await shelf.take(some, (ids) => readRows(client, names[sought.locale], ids));
      some.forEach(({ id, serverScore }, i) => {
        const one = shelved[i];
        if (one) at.set(`${sought.locale} ${id}`, { ...one, sought, serverScore });
      });
    }
    return hits.flatMap(({ sought, id }) => at.get(`${sought.locale} ${id}`) ?? []);
  }

  return {
    apply: (changes) => applyChanges(client, names, changes),
    search: async (query) => {
      const { sought, found, ranked } = await answer(query);
      const tests = new Map(sought.map(({ understood }) => [understood, hitTest(understood)]));
      return {
        hits: ranked.map(({ candidate, understood, score }) =>
          showHit(candidate.prepared.record, score, tests.get(understood)!, understood.asks),
        ),
        total: found.total,
        facets: found.facets,
        didYouMean: meant(sought, vocabularies()),
      };
    },
    suggest: async (q, lang, limit) => {
      const sought = soughtFor({ q, lang });
      const continued = await suggestWith({ client, names, shelf }, q, sought);
      if (continued.length > 0) return continued.slice(0, limit);
      const query = {
        q,
        lang,
        filters: noFilters,
        sort: 'relevance',
        page: 1,
        per: limit,
      } as const;
      const { ranked } = q.trim() === '' ? { ranked: [] } : await answer(query);
      return ranked.map(({ candidate: { prepared }, understood }) =>
        toSuggestion(prepared.record, typedTerms(understood, q, lang)),
      );
    },
    explain: async (query) => {
      const { sought, ranked } = await answer(query);
      const hits = ranked.map(({ candidate, pinned, parts }) => ({
        record: candidate.prepared.record,
        pinned,
        parts,
      }));
      return explainHits(sought[0]!.understood, hits);
    },
  };
}

// Of more words than these, no record can be asked to have nearly all.
const fewWords = 4;

function isLong(sought: Sought[]): boolean {
  return sought.some(({ understood }) => understood.words.length > fewWords);
}

function asFound({ prepared, sought: { understood }, serverScore }: FoundRecord): RankedRecord {
  const candidate = { prepared, fit: serverScore, coverage: 0 };
  return { candidate, understood, score: understood.text === '' ? 0 : serverScore, pinned: false };
}

function meant(sought: Sought[], vocabularies: Vocabularies): string | undefined {
  return sought
    .map(({ understood, locale }) => didYouMean(understood, vocabularies[locale]))
    .find(Boolean);
}
