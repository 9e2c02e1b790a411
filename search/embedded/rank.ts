import type { SearchableKind } from '../search-query.ts';
import { agreement, hasMarks } from '../marks.ts';
import type { Reading, Word } from '../understand/draft.ts';
import type { Understood } from '../understand/understand.ts';
import type { Name } from './prepared.ts';
import type { Candidate } from './retrieve.ts';

/** How much each property of a match counts. */
const weights = {
  /** How well the best of its names fits: words, order, marks. */
  name: 0.75,
  /** Words found anywhere in it. */
  coverage: 0.15,
  /** BM25 over all fields. */
  fit: 0.1,
  /** Its own code was typed. */
  ownCode: 2,
  /** It names the code that was typed. */
  namedCode: 1,
} as const;

// Among equals, what gets something done comes first.
const firstOfEquals: Record<SearchableKind, number> = {
  procedure: 0.03,
  faq: 0.015,
  'life-event': 0.01,
  'video-guide': 0.005,
  'faq-set': 0.005,
  agency: 0.005,
  field: 0.005,
  form: 0,
  audience: 0,
};

/** How well a candidate answers. */
export function scoreOf(
  { prepared, fit, coverage }: Candidate,
  { readings, codes }: Understood,
  weightOf: (term: string) => number,
): number {
  const name = Math.max(
    0,
    ...readings.flatMap((reading) =>
      prepared.names.map((one) => reading.weight * one.weight * nameFit(one, reading, weightOf)),
    ),
  );
  return (
    weights.name * name +
    weights.coverage * coverage +
    weights.fit * fit +
    codeScore(prepared.record.codes, codes) +
    firstOfEquals[prepared.record.kind]
  );
}

function codeScore(own: string[], typed: string[]): number {
  if (typed.length === 0) return 0;
  if (own[0] !== undefined && typed.some((code) => own[0]!.startsWith(code)))
    return weights.ownCode;
  return own.some((code) => typed.some((one) => code.startsWith(one))) ? weights.namedCode : 0;
}

/** How well a name fits the words, 0 to 1: how much of the query it has, how much else it says, whether in the same order. */
function nameFit(name: Name, { words }: Reading, weightOf: (term: string) => number): number {
  if (words.length === 0) return 0;
  const places = words.map((word) => placesOf(word, name));
  const values = words.map((word) => weightOf(word.term));
  const asked = sum(values);
  const has =
    sum(
      places.map((found, i) => values[i]! * Math.max(0, ...found.map(({ quality }) => quality))),
    ) / asked;
  if (has === 0) return 0;
  const matched = new Set(places.flatMap((found) => found.map(({ at }) => at)));
  const said = name.terms.map(weightOf);
  const onTopic = sum(said.filter((_, at) => matched.has(at))) / sum(said);
  return has ** 0.7 * (0.4 + 0.3 * inOrder(places, values) + 0.3 * onTopic);
}

type Place = { at: number; quality: number };

function placesOf(word: Word, { terms, written }: Name): Place[] {
  const places: Place[] = [];
  terms.forEach((term, at) => {
    if (term === word.term) places.push({ at, quality: markQuality(word.written, written[at]!) });
    else {
      const variant = word.variants.find((one) => one.term === term);
      if (variant) places.push({ at, quality: variant.weight });
    }
  });
  return places;
}

function markQuality(typed: string, found: string): number {
  if (typed === found || !hasMarks(typed)) return 1;
  return qualities[agreement(typed, found)];
}

const qualities = { exact: 1, compatible: 0.95, contrary: 0.5 };

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
      if (found.some(({ at }) => places[before]!.some((one) => one.at === at - 1))) kept += value;
    }
    before = i;
  });
  return all === 0 ? 1 : kept / all;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
