import type { ScoreParts } from '../engine.ts';
import type { Candidate } from '../rank/candidate.ts';
import { sum } from '../rank/name-fit.ts';
import { partsOf } from '../rank/score-of.ts';
import type { Signals } from '../rank/signals.ts';
import type { SearchQuery } from '../search-query.ts';
import type { Understood } from '../understand/understand.ts';
import { bestOf } from './best-of.ts';
import type { Found } from './find-in.ts';
import type { Kept } from './kept.ts';

/** A record that answers, and why it stands where it does. */
export type Ranked = Candidate<Kept> & {
  understood: Understood;
  score: number;
  /** Whether an editor put it there. */
  pinned: boolean;
  /** Only for those that were looked at closely. */
  parts?: ScoreParts;
};

// Looking closely is slow; beyond these, BM25's order stands.
const lookedAtClosely = 150;
// Above every score: an editor's choice, and the language that was asked for.
const pinnedScore = 1000;
const languageScore = 10;

/** The page of a query out of what passes its filters, best first. The places of titles must be settled. */
export function rankPage(query: SearchQuery, found: Found[], signals: Signals): Ranked[] {
  const { page, per } = query;
  const compare = orders[query.sort];
  const ranked = found.flatMap((one, i) => {
    const scored = scorer(query, one, signals, (found.length - 1 - i) * languageScore);
    // An empty query has nothing to be relevant to: its order is that of titles.
    if (query.sort !== 'relevance' || one.understood.text === '')
      return bestOf(one.passing, page * per, byRecord[query.sort]).map(scored.closely);
    const pinned =
      one.pinned.length === 0
        ? []
        : one.passing.filter(({ prepared }) => one.pinned.includes(prepared.key));
    const best = bestOf(one.passing, Math.max(lookedAtClosely, page * per), byFit);
    const close = new Set([...pinned, ...best.slice(0, lookedAtClosely)]);
    const others = best.filter((some) => !close.has(some));
    return [...Array.from(close, scored.closely), ...others.map(scored.byFit)];
  });
  return ranked.sort(compare).slice((page - 1) * per, page * per);
}

type Compare = (a: Candidate<Kept>, b: Candidate<Kept>) => number;

const byTitle: Compare = (a, b) => a.prepared.titlePlace - b.prepared.titlePlace;
const byDate: Compare = (a, b) => {
  const [x, y] = [a.prepared.record.updatedAt, b.prepared.record.updatedAt];
  return x < y ? 1 : x > y ? -1 : byTitle(a, b);
};
const byFit: Compare = (a, b) => b.fit - a.fit || byTitle(a, b);
const byRecord = { relevance: byTitle, title: byTitle, updated: byDate };
const orders = {
  relevance: (a: Ranked, b: Ranked) => b.score - a.score || byTitle(a, b),
  title: byTitle,
  updated: byDate,
};

function scorer(
  { prefer }: SearchQuery,
  { index, understood, pinned }: Found,
  signals: Signals,
  bonus: number,
) {
  const { weightOf } = index.vocabulary;
  const { popularityOf } = signals;
  const asked = { understood, weightOf, popularityOf, today: signals.today(), prefer };
  const isEmpty = understood.text === '';
  return {
    closely: (candidate: Candidate<Kept>): Ranked => {
      if (isEmpty) return { ...candidate, understood, score: 0, pinned: false };
      const place = pinned.indexOf(candidate.prepared.key);
      const parts = partsOf(candidate, asked);
      const pin = place < 0 ? 0 : pinnedScore - place;
      const score = bonus + 1 + sum(Object.values(parts)) + pin;
      return { ...candidate, understood, parts, score, pinned: place >= 0 };
    },
    byFit: (candidate: Candidate<Kept>): Ranked => ({
      ...candidate,
      understood,
      score: bonus + candidate.fit,
      pinned: false,
    }),
  };
}
