import type { Locale } from '#content/locale';
import type { Suggestion } from '../engine.ts';
import { fold } from '../fold.ts';
import { termsOf } from '../terms.ts';
import type { Lists } from '../lists.ts';
import type { LocaleIndex } from './locale-index.ts';
import type { Name, Prepared } from '../rank/prepared.ts';
import { scoreOf } from '../rank/score-of.ts';
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
  const continued = continuing(index, typed, fold(q)).filter(({ key }) => only(key));
  const found =
    continued.length > 0 ? continued : searched(index, understood).filter(({ key }) => only(key));
  return found.slice(0, limit).map(({ record: { kind, id, locale, title } }) => ({
    kind,
    id,
    locale,
    title: markBeginnings(title, typed, locale),
  }));
}

function continuing(index: LocaleIndex, typed: string[], folded: string): Prepared[] {
  const code = folded.replace(/[^a-z0-9/]/gu, '');
  const found: { prepared: Prepared; rank: number }[] = [];
  for (const prepared of index.all()) {
    const rank = Math.min(
      codeRank(prepared, code),
      ...prepared.names.map((name) => nameRank(name, typed)),
    );
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

// Keyboard residue and joined words are read first; words not typed to their end stay as they are.
function typedTerms({ notes, words }: Understood, q: string, locale: Locale): string[] {
  const wasRead = notes.some(({ step }) => step === 'keyboard' || step === 'missing spaces');
  return wasRead ? words.map(({ term }) => term) : termsOf(q, locale).map(({ term }) => term);
}

function codeRank({ record }: Prepared, code: string): number {
  return code.length >= 3 && /^\d/u.test(code) && record.codes.some((one) => one.startsWith(code))
    ? 0
    : Infinity;
}

/** Lower is better: 0 when the name begins so, 1 when the words stand together, 2 when in order, Infinity when not. */
function nameRank({ terms }: Name, typed: string[]): number {
  let at = -1;
  let gaps = 0;
  for (const [i, word] of typed.entries()) {
    const next = terms.findIndex((term, place) => place > at && term.startsWith(word));
    if (next < 0) return Infinity;
    if (i > 0 && next !== at + 1) gaps += 1;
    if (i === 0 && next !== 0) gaps += 0.5;
    at = next;
  }
  return gaps === 0 ? 0 : gaps < 1 ? 1 : 2;
}

function markBeginnings(title: string, typed: string[], locale: Locale) {
  const longestFirst = typed.toSorted((a, b) => b.length - a.length);
  const pieces: Suggestion['title'] = [];
  let at = 0;
  for (const { term, start, end } of termsOf(title, locale)) {
    const word = longestFirst.find((one) => term.startsWith(one));
    if (word === undefined) continue;
    const stop = Math.min(end, start + word.length);
    if (start > at) pieces.push({ text: title.slice(at, start), hit: false });
    pieces.push({ text: title.slice(start, stop), hit: true });
    at = stop;
  }
  if (at < title.length) pieces.push({ text: title.slice(at), hit: false });
  return pieces;
}
