import { agreement, hasMarks } from '../marks.ts';
import { weights } from '../rank/weights.ts';
import type { Knowledge, Note, Step, Word } from './draft.ts';
import { nearTerms } from './near-terms.ts';

/**
 * Gives words that are not known the known words they may stand for: the last one may be unfinished, any may be
 * mistyped or written as it is spoken. Numbers are never corrected. Among many candidates those win that stand beside
 * their neighbour in titles.
 */
export const correctSlips: Step = (draft, known) => {
  const notes: Note[] = [];
  const words = draft.words.map((word, at): Word => {
    const doubt = doubtOf(word, known);
    if (doubt === undefined) return word;
    const isLast = at === draft.words.length - 1;
    const candidates = candidatesFor(word.term, isLast, known);
    const near = rank(candidates, draft.words[at - 1]?.term, draft.words[at + 1]?.term, known);
    // The first letter of a word is seldom mistyped; a long question has many words that no title has; and a word that
    // is known but for its marks is seldom another. Then a neighbour must vouch for the candidate.
    const needsNeighbour = doubt === 'marks' || draft.words.length > weights.answer.fewWords;
    const variants = near
      .filter((one) => one.fits > 0 || (!needsNeighbour && one.term[0] === word.term[0]))
      .map(({ term, weight }) => ({ term, weight }));
    if (variants.length === 0) return word;
    notes.push({
      step: 'slip',
      found: word.written,
      readAs: variants.map(({ term }) => term).join(', '),
      because:
        doubt === 'marks'
          ? 'no title has the word with these marks and these are near'
          : 'the word is unknown and these are near',
    });
    return { ...word, variants };
  });
  return { ...draft, words, notes: [...draft.notes, ...notes] };
};

/** What is odd about a word: nobody writes it, or nobody with these marks. */
function doubtOf(
  { term, written }: Word,
  { vocabulary, otherLanguage }: Knowledge,
): 'word' | 'marks' | undefined {
  if (/\d/u.test(term)) return undefined;
  if (vocabulary.count(term) === 0) return otherLanguage.count(term) > 0 ? undefined : 'word';
  if (!hasMarks(written)) return undefined;
  const fits = (spelling: string) => agreement(written, spelling) !== 'contrary';
  return vocabulary.spellings(term).some(fits) ? undefined : 'marks';
}

type Candidate = { term: string; weight: number };

const most = 6;

function candidatesFor(word: string, isLast: boolean, { vocabulary }: Knowledge): Candidate[] {
  const near = nearTerms(vocabulary);
  const { unfinished, slip, spoken } = weights.variant;
  const all = [
    ...(isLast && word.length > 1
      ? near.startingWith(word).map((term) => ({ term, weight: unfinished }))
      : []),
    ...(word.length > 2
      ? near
          .within(word, word.length < 8 ? 1 : 2)
          .map(({ term, slips }) => ({ term, weight: slip / slips }))
      : []),
    ...near.soundingLike(word).map((term) => ({ term, weight: spoken })),
  ];
  const best = new Map<string, Candidate>();
  for (const one of all) {
    if (one.term !== word && one.weight > (best.get(one.term)?.weight ?? 0))
      best.set(one.term, one);
  }
  return Array.from(best.values());
}

function rank(
  candidates: Candidate[],
  before: string | undefined,
  after: string | undefined,
  { vocabulary }: Knowledge,
) {
  const scored = candidates.map((candidate) => ({
    ...candidate,
    fits:
      Number(before !== undefined && vocabulary.hasPair(before, candidate.term)) +
      Number(after !== undefined && vocabulary.hasPair(candidate.term, after)),
    count: vocabulary.count(candidate.term),
  }));
  const bestFit = Math.max(0, ...scored.map(({ fits }) => fits));
  return scored
    .filter(({ fits }) => fits === bestFit)
    .sort((a, b) => b.weight - a.weight || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, most);
}
