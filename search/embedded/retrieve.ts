import type { Understood } from '../understand/understand.ts';
import type { LearnedVocabulary } from '../learned-vocabulary.ts';
import type { Candidate } from '../rank/candidate.ts';
import { coverageBy, formsOf, neededShare } from '../rank/coverage.ts';
import type { Kept } from './kept.ts';
import type { Lookup, TextIndex } from './text-index.ts';

type Needs = {
  index: TextIndex;
  vocabulary: LearnedVocabulary;
  recordAt: (slot: number) => Kept;
};

// The rarest words tell most; common ones stand in nearly all and only cost time.
const mostInNames = 10;
const mostInTexts = 4;
const tooMany = 2000;
// Of a query of common words only, these are looked up all the same.
const always = 4;

/** Finds the records that have enough of a query's words, in any of its wordings; in no order. */
export function retrieve(
  understood: Understood,
  { index, vocabulary, recordAt }: Needs,
): Candidate<Kept>[] {
  const lookup = lookupOf(understood, vocabulary);
  const { all, termSets } = index.find(lookup);
  const coverageOf = coverageBy(understood, (term) => lookup.terms.has(term), vocabulary);
  const covered = termSets.map(coverageOf);
  const needed = neededShare(
    understood,
    covered.reduce((best, share) => Math.max(best, share), 0),
  );
  const best = all.reduce((most, { score }) => Math.max(most, score), 0);
  return all
    .filter(({ termSet }) => covered[termSet]! >= needed)
    .map(({ slot, score, termSet }) => ({
      prepared: recordAt(slot),
      fit: score / best,
      coverage: covered[termSet]!,
    }));
}

function lookupOf({ readings, codes }: Understood, vocabulary: LearnedVocabulary): Lookup {
  const asked = new Map<string, { forms: Forms; tells: number }>();
  for (const { words, weight } of readings) {
    for (const word of words) {
      const forms = formsOf(word).filter(({ term }) => vocabulary.count(term) > 0);
      if (forms.length === 0 || asked.has(word.term)) continue;
      const { worth = 1 } = word;
      asked.set(word.term, {
        forms: new Map(forms.map((form) => [form.term, worth * form.weight * weight])),
        tells: worth * Math.max(...forms.map(({ term }) => vocabulary.weightOf(term))),
      });
    }
  }
  const isCommon = (forms: Forms) =>
    Array.from(forms.keys()).some((term) => vocabulary.count(term) > tooMany);
  const rarest = Array.from(asked.values())
    .sort((a, b) => b.tells - a.tells)
    .map(({ forms }) => forms);
  const inNames = rarest.filter((forms, i) => i < always || (i < mostInNames && !isCommon(forms)));
  const inTexts = rarest.slice(0, mostInTexts).filter((forms) => !isCommon(forms));
  return {
    terms: new Map(inNames.flatMap((forms) => [...forms])),
    inTexts: inTexts.flatMap((forms) => [...forms.keys()]),
    codes,
  };
}

/** The terms that stand for one word, with how much each counts. */
type Forms = Map<string, number>;
