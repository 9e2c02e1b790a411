import type { Ref } from '#content/kind';
import type { Locale } from '#content/locale';
import type { SearchCount, SearchesCounted, SearchOpening } from '#content/search-counted';
import { Facet, type SearchQuery } from '#search/search-query';
import { countableWords } from './countable-words.ts';
import type { Whose } from './whose.ts';

/** Counts searches without telling who made them. */
export type SearchCounter = {
  /** A search was answered: the first page of its results was shown. */
  searched(query: SearchQuery, total: number, peer: string): void;
  /** A result was opened; `rank` from 1. */
  opened(from: { q: string; lang: Locale }, document: Ref, rank: number): void;
  /** What may be told of what was counted since the last time. */
  take(): Omit<SearchesCounted, 'batch'>;
};

/** Words are told when so many different people typed them on a day. */
const enoughPeople = 5;
/** So many different searches are kept apart while they wait for enough people; others count without their words. */
const mostWaiting = 20_000;

type Counts = Pick<SearchCount, 'searches' | 'unfound' | 'opened' | 'rankSum'>;
type Row = { of: Pick<SearchCount, 'day' | 'lang' | 'words' | 'filters'>; counts: Counts };
type Waiting = Row & { people: Set<string> };

/** An empty counter. `whose` tells people apart for a day, `today` is the day in Asia/Ho_Chi_Minh. */
export function createSearchCounter(whose: Whose, today: () => string): SearchCounter {
  const waiting = new Map<string, Waiting>();
  const known = new Set<string>();
  const told = new Map<string, Row>();
  const openings = new Map<string, SearchOpening>();
  let day = today();

  // What was never typed by enough people is told without its words, and forgotten.
  function endDay() {
    for (const { of, counts } of waiting.values()) add(told, { ...of, words: '' }, counts);
    waiting.clear();
    known.clear();
    day = today();
  }

  function count(of: Row['of'], counts: Counts, person?: string) {
    if (of.day !== day) endDay();
    const key = keyOf(of);
    if (of.words === '' || known.has(key)) return add(told, of, counts);
    const row = waiting.get(key);
    if (row === undefined && waiting.size >= mostWaiting)
      return add(told, { ...of, words: '' }, counts);
    const one = row ?? { of, counts: { ...nothing }, people: new Set() };
    sumInto(one.counts, counts);
    if (person !== undefined) one.people.add(person);
    waiting.set(key, one);
    if (one.people.size < enoughPeople) return undefined;
    waiting.delete(key);
    known.add(key);
    return add(told, of, one.counts);
  }

  return {
    searched({ q, lang, filters }, total, peer) {
      const words = countableWords(q, lang) ?? '';
      const narrowed = Facet.options.filter((facet) => filters[facet].length > 0).join(',');
      const unfound = total === 0 ? 1 : 0;
      count(
        { day: today(), lang, words, filters: narrowed },
        { ...nothing, searches: 1, unfound },
        whose(peer),
      );
    },
    opened({ q, lang }, { kind, id }, rank) {
      const words = countableWords(q, lang) ?? '';
      count({ day: today(), lang, words, filters: '' }, { ...nothing, opened: 1, rankSum: rank });
      const key = `${today()} ${kind} ${id}`;
      const before = openings.get(key);
      openings.set(key, {
        day: today(),
        kind,
        document: id,
        opened: (before?.opened ?? 0) + 1,
        rankSum: (before?.rankSum ?? 0) + rank,
      });
    },
    take() {
      if (today() !== day) endDay();
      const searches = Array.from(told.values(), ({ of, counts }) => ({ ...of, ...counts }));
      const taken = { searches, openings: [...openings.values()] };
      told.clear();
      openings.clear();
      return taken;
    },
  };
}

const nothing: Counts = { searches: 0, unfound: 0, opened: 0, rankSum: 0 };

function add(rows: Map<string, Row>, of: Row['of'], counts: Counts): void {
  const key = keyOf(of);
  const row = rows.get(key) ?? { of, counts: { ...nothing } };
  sumInto(row.counts, counts);
  rows.set(key, row);
}

function sumInto(counts: Counts, more: Counts): void {
  for (const name of Object.keys(nothing) as (keyof Counts)[]) counts[name] += more[name];
}

function keyOf({ day, lang, words, filters }: Row['of']): string {
  return `${day}|${lang}|${filters}|${words}`;
}
