import type { Reading, Word } from '../understand/draft.ts';
import type { Understood } from '../understand/understand.ts';
import type { LearnedVocabulary } from '../learned-vocabulary.ts';
import type { Candidate } from '../rank/candidate.ts';
import type { Prepared } from '../rank/prepared.ts';
import type { Lookup, TextIndex } from './text-index.ts';

type Needs = {
  index: TextIndex;
  vocabulary: LearnedVocabulary;
  recordOf: (key: string) => Prepared;
};

// A record counts as an answer when it has this share of what the best one has: fewer words are chance.
const enough = 0.7;
// Nor is it one when most of what was said stands nowhere in it, however little the others have.
const least = 0.4;
// An unknown word among so few is what is looked for, so nothing has it; in a long question it is by the way.
const fewWords = 5;
// The rarest words tell most; common ones stand in nearly all and only cost time.
const mostInNames = 10;
const mostInTexts = 4;
const tooMany = 2000;
// Of a query of common words only, these are looked up all the same.
const always = 4;

/** Finds the records that have enough of a query's words, in any of its wordings. */
export function retrieve(
  understood: Understood,
  { index, vocabulary, recordOf }: Needs,
): Candidate[] {
  const lookup = lookupOf(understood, vocabulary);
  const matches = index.find(lookup);
  const coverageOf = coverageBy(understood, lookup, vocabulary);
  const covered = matches.map(({ terms }) => coverageOf(terms));
  const needed = Math.max(
    least,
    enough * covered.reduce((best, share) => Math.max(best, share), 0),
  );
  const best = matches[0]?.score ?? 1;
  return matches.flatMap((match, i) =>
    covered[i]! < needed
      ? []
      : [{ prepared: recordOf(match.key), fit: match.score / best, coverage: covered[i]! }],
  );
}

function lookupOf({ readings, codes }: Understood, vocabulary: LearnedVocabulary): Lookup {
  const asked = new Map<string, Forms>();
  for (const { words, weight } of readings) {
    for (const word of words) {
      const forms = formsOf(word).filter(({ term }) => vocabulary.count(term) > 0);
      if (forms.length === 0 || asked.has(word.term)) continue;
      asked.set(word.term, new Map(forms.map((form) => [form.term, form.weight * weight])));
    }
  }
  const tells = (forms: Forms) => Math.max(...Array.from(forms.keys(), vocabulary.weightOf));
  const isCommon = (forms: Forms) =>
    Array.from(forms.keys()).some((term) => vocabulary.count(term) > tooMany);
  const rarest = [...asked.values()].sort((a, b) => tells(b) - tells(a));
  const inNames = rarest.filter((forms, i) => i < always || (i < mostInNames && !isCommon(forms)));
  const inTexts = rarest.slice(0, mostInTexts).filter((forms) => !isCommon(forms));
  return {
    terms: new Map(inNames.flatMap((forms) => [...forms])),
    inTexts: inTexts.flatMap((forms) => [...forms.keys()]),
    codes,
  };
}

/** The terms a word may stand for, with how surely. */
type Forms = Map<string, number>;

function formsOf({ term, variants }: Word): Word['variants'] {
  return [{ term, weight: 1 }, ...variants];
}

/** Tells the share of the query that a record with these terms has: in its best wording, by weight. */
function coverageBy(
  { readings, codes }: Understood,
  { terms }: Lookup,
  vocabulary: LearnedVocabulary,
) {
  const isCode = new Set(codes);
  const shares = readings.map((reading) => shareBy(reading, terms, vocabulary));
  return (found: string[]): number =>
    found.some((term) => isCode.has(term))
      ? 1
      : Math.max(...shares.map((shareOf) => shareOf(found)));
}

function shareBy(
  { words, weight }: Reading,
  looked: Lookup['terms'],
  vocabulary: LearnedVocabulary,
) {
  const worth = new Map<string, { word: number; value: number }[]>();
  let all = 0;
  words.forEach((one, word) => {
    const forms = formsOf(one).filter(({ term }) => looked.has(term));
    const value = vocabulary.weightOf(one.term);
    const isMissing = forms.length === 0 && vocabulary.count(one.term) === 0;
    // Known and not looked up: too common to tell records apart.
    if (forms.length === 0 && !(isMissing && words.length <= fewWords)) return;
    all += value;
    for (const form of forms) {
      worth.set(form.term, [...(worth.get(form.term) ?? []), { word, value: value * form.weight }]);
    }
  });
  return (found: string[]): number => {
    const best: number[] = [];
    for (const term of found) {
      for (const { word, value } of worth.get(term) ?? [])
        best[word] = Math.max(best[word] ?? 0, value);
    }
    return all === 0 ? 0 : (weight * best.reduce((total, value) => total + value, 0)) / all;
  };
}
