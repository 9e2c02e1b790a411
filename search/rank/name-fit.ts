import { agreement, hasMarks } from '../marks.ts';
import type { Reading, Word } from '../understand/draft.ts';
import type { Name } from './prepared.ts';

/** How well a name fits the words, 0 to 1: how much of the query it has, how much else it says, whether in the same order. */
export function nameFit(
  name: Name,
  { words }: Reading,
  weightOf: (term: string) => number,
): number {
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

/** The numbers added up. */
export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
