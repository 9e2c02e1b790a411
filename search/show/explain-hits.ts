import type { Explanation, ScoreParts } from '../engine.ts';
import type { SearchRecord } from '../search-record.ts';
import type { Understood } from '../understand/understand.ts';

/** A hit that is to be explained. */
export type Explained = { record: SearchRecord; pinned: boolean; parts?: ScoreParts };

/** Why a search finds what it finds: what was understood, and the parts of each hit's score. */
export function explainHits(understood: Understood, hits: Explained[]): Explanation {
  const { readings, codes, asks, notes } = understood;
  return {
    readings: readings.map(({ words, weight }) => ({
      words: words.map(({ written }) => written),
      weight,
    })),
    codes,
    asks,
    notes,
    hits: hits.map(({ record: { kind, id, title }, pinned, parts }) => ({
      kind,
      id,
      title,
      pinned,
      parts,
    })),
  };
}
