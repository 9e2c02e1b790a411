import type { ScoreParts } from '../engine.ts';
import type { Preference } from '../search-query.ts';
import type { Understood } from '../understand/understand.ts';
import type { Candidate } from './candidate.ts';
import { nameFit, sum } from './name-fit.ts';
import type { Signals } from './signals.ts';
import { weights as defaults, type Weights } from './weights.ts';

/** What a candidate is scored against. */
export type Asked = {
  understood: Understood;
  weightOf: (term: string) => number;
  popularityOf: Signals['popularityOf'];
  /** `yyyy-mm-dd`. */
  today: string;
  prefer?: Preference;
};

/** How well a candidate answers: the sum of its parts. */
export function scoreOf(candidate: Candidate, asked: Asked): number {
  return sum(Object.values(partsOf(candidate, asked)));
}

/** What each property of a candidate adds to its score. */
export function partsOf(
  { prepared, fit, coverage }: Candidate,
  { understood: { words, readings, codes, asks }, weightOf, popularityOf, today, prefer }: Asked,
  { score: weights, kind, nameFit: counts }: Weights = defaults,
): ScoreParts {
  const { record, names } = prepared;
  let name = 0;
  for (const reading of readings)
    for (const one of names)
      name = Math.max(name, reading.weight * one.weight * nameFit(one, reading, weightOf, counts));
  return {
    name: weights.name * name,
    coverage: weights.coverage * coverage,
    // Of a bare code the engine only knows how many other codes a record has.
    fit: words.length === 0 ? 0 : weights.fit * fit,
    asks: asks !== undefined && prepared.asks.includes(asks) ? weights.sameAsk * name : 0,
    code: codeScore(record.codes, codes, weights),
    kind: kind[record.kind],
    freshness: weights.freshness * freshness(record.verifiedOn, today),
    popularity: weights.popularity * Math.min(1, popularityOf(record)),
    audience: isFor(record.facets.audience, prefer?.audience) ? weights.audience : 0,
    agency: isFor(record.facets.agency, prefer?.agency) ? weights.agency : 0,
  };
}

function isFor(ids: string[], preferred: string | undefined): boolean {
  return preferred !== undefined && ids.includes(preferred);
}

const year = 365 * 24 * 3600 * 1000;

/** 1 within a year of the last check, falling to 0 after three. */
function freshness(verifiedOn: string | undefined, today: string): number {
  if (verifiedOn === undefined) return 0;
  const years = (Date.parse(today) - Date.parse(verifiedOn)) / year;
  return Math.min(1, Math.max(0, (3 - years) / 2));
}

function codeScore(own: string[], typed: string[], weights: Weights['score']): number {
  if (typed.length === 0) return 0;
  const [first] = own;
  // Numbers of documents are those of the laws it rests on, never its own.
  const isItsOwn = first !== undefined && !first.includes('/');
  if (isItsOwn && typed.some((code) => first.startsWith(code))) return weights.ownCode;
  return own.some((code) => typed.some((one) => code.startsWith(one))) ? weights.namedCode : 0;
}
