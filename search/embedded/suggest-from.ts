import type { Suggestion } from '../engine.ts';
import type { Lists } from '../lists.ts';
import type { LocaleIndex } from './locale-index.ts';
import type { Prepared } from '../rank/prepared.ts';
import { scoreOf } from '../rank/score-of.ts';
import { continuationRank, typedCode, typedTerms } from '../suggest/continuation.ts';
import { toSuggestion } from '../suggest/to-suggestion.ts';
import type { Understood } from '../understand/understand.ts';
import { compareTitles } from './title-order.ts';

/**
 * Titles that continue what is being typed: every word begins a word of a name, in order; codes by their
 * beginning. Names that begin so come first, then shorter titles. Where nothing continues it, what a search
 * finds: the words may be a citizen's own.
 */
export function suggestFrom(
  index: LocaleIndex,
  q: string,
  only: (key: string) => boolean,
  limit: number,
  lists: Lists,
): Suggestion[] {
  const understood = index.understand(q, lists);
  const typed = typedTerms(understood, q, index.locale);
  if (typed.length === 0) return [];
  const continued = continuing(index, typed, typedCode(q)).filter(({ key }) => only(key));
  const found =
    continued.length > 0 ? continued : searched(index, understood).filter(({ key }) => only(key));
  return found.slice(0, limit).map(({ record }) => toSuggestion(record, typed));
}

function continuing(index: LocaleIndex, typed: string[], code: string): Prepared[] {
  const found: { prepared: Prepared; rank: number }[] = [];
  for (const prepared of index.all()) {
    const rank = continuationRank(prepared, typed, code);
    if (rank < Infinity) found.push({ prepared, rank });
  }
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.prepared.names[0]!.terms.length - b.prepared.names[0]!.terms.length ||
      compareTitles(a.prepared, b.prepared),
  );
  return found.map(({ prepared }) => prepared);
}

function searched(index: LocaleIndex, understood: Understood): Prepared[] {
  const { weightOf } = index.vocabulary;
  const asked = { understood, weightOf, popularityOf: () => 0, today: '' };
  return index
    .find(understood)
    .map((candidate) => ({
      prepared: candidate.prepared,
      score: scoreOf(candidate, asked),
    }))
    .sort((a, b) => b.score - a.score || compareTitles(a.prepared, b.prepared))
    .map(({ prepared }) => prepared);
}
