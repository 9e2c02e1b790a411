import type { Knowledge, Note, Step, Word } from './draft.ts';
import { editDistance } from './edit-distance.ts';

/**
 * Gives words that are not known the known words they may stand for: the last one may be unfinished, any may be
 * mistyped. Numbers are never corrected. Among many candidates those win that stand beside their neighbour in titles.
 */
export const correctSlips: Step = (draft, known) => {
  const notes: Note[] = [];
  const words = draft.words.map((word, at): Word => {
    if (isKnown(word.term, known) || /\d/u.test(word.term)) return word;
    const isLast = at === draft.words.length - 1;
    const candidates = [
      ...(isLast ? continuations(word.term, known) : []),
      ...slips(word.term, known),
    ];
    const near = rank(candidates, draft.words[at - 1]?.term, draft.words[at + 1]?.term, known);
    // The first letter of a word is seldom mistyped: then a neighbour must vouch for it.
    const ranked = near
      .filter((one) => one.fits > 0 || one.term[0] === word.term[0])
      .map(withoutFit);
    if (ranked.length === 0) return word;
    notes.push({
      step: 'slip',
      found: word.written,
      readAs: ranked.map(({ term }) => term).join(', '),
      because: 'the word is unknown and these are near',
    });
    return { ...word, variants: ranked };
  });
  return { ...draft, words, notes: [...draft.notes, ...notes] };
};

function isKnown(term: string, { vocabulary, otherLanguage }: Knowledge): boolean {
  return vocabulary.count(term) > 0 || otherLanguage.count(term) > 0;
}

type Candidate = { term: string; weight: number };

const most = 6;

function continuations(start: string, { vocabulary }: Knowledge): Candidate[] {
  if (start.length < 2) return [];
  return Array.from(vocabulary.terms())
    .filter((term) => term.startsWith(start))
    .map((term) => ({ term, weight: 0.9 }));
}

function slips(word: string, { vocabulary }: Knowledge): Candidate[] {
  if (word.length < 3) return [];
  const limit = word.length < 8 ? 1 : 2;
  return Array.from(vocabulary.terms()).flatMap((term) => {
    if (term.length < 2 || /\d/u.test(term)) return [];
    const distance = editDistance(word, term, limit);
    return distance <= limit ? [{ term, weight: 0.8 / distance }] : [];
  });
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

function withoutFit({ term, weight }: Candidate): Candidate {
  return { term, weight };
}
