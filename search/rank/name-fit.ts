import { agreement, hasMarks } from '../marks.ts';
import type { Reading, Word } from '../understand/draft.ts';
import { valueOf } from './coverage.ts';
import type { Name } from './prepared.ts';
import { weights, type Weights } from './weights.ts';

/** How well a name fits the words, 0 to 1: how much of the query it has, how much else it says, whether in the same order. */
export function nameFit(
  name: Name,
  { words }: Reading,
  weightOf: (term: string) => number,
  counts: Weights['nameFit'] = weights.nameFit,
): number {
  if (words.length === 0) return 0;
  const places = words.map((word) => placesOf(word, name, counts));
  if (places.every((found) => found.length === 0)) return 0;
  const values = words.map((word) => valueOf(word, weightOf));
  const together = standing(places);
  const share = (i: number) => (together[i] ? 1 : counts.lone);
  const has =
    sum(
      places.map(
        (found, i) => share(i) * values[i]! * Math.max(0, ...found.map(({ quality }) => quality)),
      ),
    ) / sum(values);
  const matched = new Map<number, number>();
  places.forEach((found, i) => {
    for (const { at } of found) matched.set(at, Math.max(matched.get(at) ?? 0, share(i)));
  });
  const said = name.terms.map(weightOf);
  const onTopic = sum(said.map((value, at) => value * (matched.get(at) ?? 0))) / sum(said);
  return (
    has ** counts.power *
    (counts.words + counts.order * inOrder(places, values) + counts.topic * onTopic)
  );
}

type Place = { at: number; quality: number };

function placesOf(word: Word, { terms, written }: Name, counts: Weights['nameFit']): Place[] {
  const places: Place[] = [];
  terms.forEach((term, at) => {
    if (term === word.term)
      places.push({ at, quality: markQuality(word.written, written[at]!, counts) });
    else {
      const variant = word.variants.find((one) => one.term === term);
      if (variant) places.push({ at, quality: variant.weight });
    }
  });
  return places;
}

function markQuality(typed: string, found: string, counts: Weights['nameFit']): number {
  if (typed === found || !hasMarks(typed)) return 1;
  return { exact: 1, ...counts }[agreement(typed, found)];
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
