import type { Suggestion } from '../engine.ts';
import type { Lists } from '../lists.ts';
import type { Candidate } from '../rank/candidate.ts';
import { scoreOf } from '../rank/score-of.ts';
import { continuationRank, typedCode, typedTerms } from '../suggest/continuation.ts';
import { toSuggestion } from '../suggest/to-suggestion.ts';
import type { Understood } from '../understand/understand.ts';
import { bestOf } from './best-of.ts';
import type { Kept } from './kept.ts';
import type { LocaleIndex } from './locale-index.ts';
import type { Searched } from './searched-in.ts';

/**
 * Titles that continue what is being typed: every word begins a word of a name, in order; codes by their
 * beginning. Names that begin so come first, then shorter titles. Where nothing continues it, what a search
 * finds: the words may be a citizen's own. The places of titles must be settled.
 */
export function suggestFrom(
  { index, only = () => true }: Searched,
  q: string,
  limit: number,
  lists: Lists,
): Suggestion[] {
  const understood = index.understand(q, lists);
  const typed = typedTerms(understood, q, index.locale);
  if (typed.length === 0) return [];
  const continued = continuing(index, typed, typedCode(q), only, limit);
  const found = continued.length > 0 ? continued : searched(index, understood, only, limit);
  return found.map(({ record }) => toSuggestion(record, typed));
}

type Only = (key: string) => boolean;

function continuing(
  index: LocaleIndex,
  typed: string[],
  code: string,
  only: Only,
  limit: number,
): Kept[] {
  const found: { prepared: Kept; rank: number }[] = [];
  for (const prepared of index.beginning(typed, code)) {
    const rank = continuationRank(prepared, typed, code);
    if (rank < Infinity && only(prepared.key)) found.push({ prepared, rank });
  }
  return bestOf(
    found,
    limit,
    (a, b) =>
      a.rank - b.rank ||
      a.prepared.names[0]!.terms.length - b.prepared.names[0]!.terms.length ||
      a.prepared.titlePlace - b.prepared.titlePlace,
  ).map(({ prepared }) => prepared);
}

// As for a search: looking closely is slow.
const lookedAtClosely = 200;

function searched(index: LocaleIndex, understood: Understood, only: Only, limit: number): Kept[] {
  const { weightOf } = index.vocabulary;
  const asked = { understood, weightOf, popularityOf: () => 0, today: '' };
  const found = index.find(understood).filter(({ prepared }) => only(prepared.key));
  const byFit = (a: Candidate, b: Candidate) => b.fit - a.fit;
  const scored = bestOf(found, lookedAtClosely, byFit).map((candidate) => ({
    prepared: candidate.prepared,
    score: scoreOf(candidate, asked),
  }));
  return scored
    .sort((a, b) => b.score - a.score || a.prepared.titlePlace - b.prepared.titlePlace)
    .slice(0, limit)
    .map(({ prepared }) => prepared);
}
