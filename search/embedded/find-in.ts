import type { Locale } from '#content/locale';
import type { FacetCounts } from '../engine.ts';
import type { Lists } from '../lists.ts';
import { pinnedFor } from '../pins.ts';
import type { Candidate } from '../rank/candidate.ts';
import type { Signals } from '../rank/signals.ts';
import type { SearchQuery } from '../search-query.ts';
import type { Understood } from '../understand/understand.ts';
import type { FacetValues } from './facet-values.ts';
import type { Kept } from './kept.ts';
import type { LocaleIndex } from './locale-index.ts';
import { narrow } from './narrow.ts';
import { candidatesIn, type Searched } from './searched-in.ts';

/** What a query finds in one index, and what passes its filters. */
export type Found = {
  index: LocaleIndex;
  understood: Understood;
  /** The keys of what editors put first. */
  pinned: string[];
  passing: Candidate<Kept>[];
};

/** What finding needs beside the query and the indexes. */
export type FindNeeds = { signals: Signals; lists: Lists; values: FacetValues };

/** What a query finds in every index, in no order, and how often each facet value is among it. */
export function findIn(
  query: SearchQuery,
  searched: Searched[],
  { signals, lists, values }: FindNeeds,
): { found: Found[]; facets: FacetCounts } {
  const today = signals.today();
  const all = searched.map((one) => {
    const understood = one.index.understand(query.q, lists);
    const pinned = pinnedFor(understood, query.lang, lists.pins ?? [], today);
    return { index: one.index, understood, pinned, some: candidatesIn(one, understood, pinned) };
  });
  const { passing, facets } = narrow(joined(all.map(({ some }) => some)), query, values);
  const found = all.map(({ index, understood, pinned }) => ({
    index,
    understood,
    pinned,
    passing: all.length === 1 ? passing : ofLocale(passing, index.locale),
  }));
  return { found, facets };
}

function joined<T>(lists: T[][]): T[] {
  return lists.length === 1 ? lists[0]! : lists.flat();
}

function ofLocale(candidates: Candidate<Kept>[], locale: Locale): Candidate<Kept>[] {
  return candidates.filter(({ prepared }) => prepared.record.locale === locale);
}
