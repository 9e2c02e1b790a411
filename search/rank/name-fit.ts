import { agreement, hasMarks } from '../marks.ts';
import type { Reading, Word } from '../understand/draft.ts';
import { valueOf } from './coverage.ts';
import type { Name } from './prepared.ts';
import { weights, type Weights } from './weights.ts';

/** How well a name fits the words, 0 to 1: how much of the query it has, how much else it says, whether in the same order. */
export function nameFit(
  name: Name,
  reading: Reading,
  weightOf: (term: string) => number,
  counts: Weights['nameFit'] = weights.nameFit,
): number {
  const asked = askedOf(reading, weightOf);
  const places = placesOf(asked, name, counts);
  if (places === undefined) return 0;
  const together = standing(places);
  const matched: number[] = [];
  let found = 0;
  places.forEach((some, i) => {
    const share = together[i] ? 1 : counts.lone;
    let best = 0;
    for (const { at, quality } of some) {
      best = Math.max(best, quality);
      matched[at] = Math.max(matched[at] ?? 0, share);
    }
    found += share * asked.values[i]! * best;
  });
  let said = 0;
  let onTopic = 0;
  name.terms.forEach((term, at) => {
    const value = weightOf(term);
    said += value;
    onTopic += value * (matched[at] ?? 0);
  });
  return (
    (found / asked.all) ** counts.power *
    (counts.words + counts.order * inOrder(places, asked.values) + (counts.topic * onTopic) / said)
  );
}

/** A reading made ready to be looked for in many names. */
type Asked = {
  words: Word[];
  /** What each word tells, and all of them. */
  values: number[];
  all: number;
  /** The words that a term may stand for, and how surely where it is not the word itself. */
  byTerm: Map<string, { word: number; variant?: number }[]>;
};

const ready = new WeakMap<Reading, Asked>();

function askedOf(reading: Reading, weightOf: (term: string) => number): Asked {
  const known = ready.get(reading);
  if (known !== undefined) return known;
  const { words } = reading;
  const byTerm: Asked['byTerm'] = new Map();
  const add = (term: string, one: { word: number; variant?: number }) =>
    byTerm.set(term, [...(byTerm.get(term) ?? []), one]);
  words.forEach(({ term, variants }, word) => {
    add(term, { word });
    for (const variant of variants) {
      if (variant.term !== term) add(variant.term, { word, variant: variant.weight });
    }
  });
  const values = words.map((word) => valueOf(word, weightOf));
  const asked = { words, values, all: sum(values), byTerm };
  ready.set(reading, asked);
  return asked;
}

type Place = { at: number; quality: number };

/** Where in a name each word stands; nothing when none does. */
function placesOf(
  { words, byTerm }: Asked,
  { terms, written }: Name,
  counts: Weights['nameFit'],
): Place[][] | undefined {
  let places: Place[][] | undefined;
  for (let at = 0; at < terms.length; at++) {
    for (const { word, variant } of byTerm.get(terms[at]!) ?? []) {
      places ??= words.map(() => []);
      const quality = variant ?? markQuality(words[word]!.written, written[at]!, counts);
      places[word]!.push({ at, quality });
    }
  }
  return places;
}

function markQuality(typed: string, found: string, counts: Weights['nameFit']): number {
  if (typed === found || !hasMarks(typed)) return 1;
  const marks = agreement(typed, found);
  return marks === 'exact' ? 1 : counts[marks];
}

/** Whether each word stands beside the one before it or after it; a single word has nobody to stand beside. */
function standing(places: Place[][]): boolean[] {
  const found = places.map(() => places.length === 1);
  for (let i = 1; i < places.length; i++) {
    if (follows(places[i - 1]!, places[i]!)) found[i - 1] = found[i] = true;
  }
  return found;
}

function follows(before: Place[], after: Place[]): boolean {
  return after.some(({ at }) => before.some((one) => one.at === at - 1));
}

/** The share of the words found that stand beside the one found before them, by weight. */
function inOrder(places: Place[][], values: number[]): number {
  let all = 0;
  let kept = 0;
  let before = -1;
  places.forEach((found, i) => {
    if (found.length === 0) return;
    if (before >= 0) {
      const value = values[before]! + values[i]!;
      all += value;
      if (follows(places[before]!, found)) kept += value;
    }
    before = i;
  });
  return all === 0 ? 1 : kept / all;
}

/** The numbers added up. */
export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
