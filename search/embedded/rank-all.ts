import type { ScoreParts } from '../engine.ts';
import type { Lists } from '../lists.ts';
import { pinnedFor } from '../pins.ts';
import type { Candidate } from '../rank/candidate.ts';
import type { Prepared } from '../rank/prepared.ts';
import { partsOf, type Asked } from '../rank/score-of.ts';
import { sum } from '../rank/name-fit.ts';
import type { Signals } from '../rank/signals.ts';
import type { SearchQuery } from '../search-query.ts';
import type { Understood } from '../understand/understand.ts';
import { passes } from './count-facets.ts';
import type { LocaleIndex } from './locale-index.ts';
import { candidatesIn, type Searched } from './searched-in.ts';

/** A record that answers, and why it stands where it does. */
export type Ranked = Candidate & {
  index: LocaleIndex;
  understood: Understood;
  score: number;
  /** Whether an editor put it there. */
  pinned: boolean;
  /** Only for those that were looked at closely. */
  parts?: ScoreParts;
};

/** What ranking needs beside the query and the indexes. */
export type RankNeeds = {
  signals: Signals;
  lists: Lists;
  /** The place of a record among all titles. */
  placeOf: (one: Prepared) => number;
};

/** What a query finds in one index. */
export type Found = { index: LocaleIndex; understood: Understood; candidates: Candidate[] };

// Looking closely is slow; beyond these, BM25's order stands.
const lookedAtClosely = 200;
// Above every score: an editor's choice, and the language that was asked for.
const pinnedScore = 1000;
const languageScore = 10;

/** Everything a query finds, filters not yet minded, and what passes them, best first. */
export function rankAll(
  query: SearchQuery,
  searched: Searched[],
  { signals, lists, placeOf }: RankNeeds,
): { found: Found[]; ranked: Ranked[] } {
  const today = signals.today();
  const all = searched.map((one, i) => {
    const understood = one.index.understand(query.q, lists);
    const pinned = pinnedFor(understood, query.lang, lists.pins ?? [], today);
    const candidates = candidatesIn(one, understood, pinned);
    const bonus = (searched.length - 1 - i) * languageScore;
    return { index: one.index, understood, candidates, pinned, bonus };
  });
  const ranked = all.flatMap(({ index, understood, candidates, pinned, bonus }) => {
    const { weightOf } = index.vocabulary;
    const { popularityOf } = signals;
    const asked: Asked = { understood, weightOf, popularityOf, today, prefer: query.prefer };
    return candidates
      .filter(({ prepared }) => passes(prepared, query.filters))
      .map((candidate, i): Ranked => {
        const place = pinned.indexOf(candidate.prepared.key);
        const looked = i < lookedAtClosely || place >= 0;
        const parts = looked && understood.text !== '' ? partsOf(candidate, asked) : undefined;
        const close = parts ? 1 + sum(Object.values(parts)) : candidate.fit;
        const pin = place < 0 ? 0 : pinnedScore - place;
        const score = understood.text === '' ? 0 : bonus + close + pin;
        return { ...candidate, index, understood, parts, score, pinned: place >= 0 };
      });
  });
  return { found: all, ranked: ranked.sort(comparing(query.sort, placeOf)) };
}

function comparing(sort: SearchQuery['sort'], placeOf: RankNeeds['placeOf']) {
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
