import type { ScoreParts } from '../engine.ts';
import { coverageBy } from '../rank/coverage.ts';
import type { Candidate } from '../rank/candidate.ts';
import { sum } from '../rank/name-fit.ts';
import { partsOf } from '../rank/score-of.ts';
import type { Signals } from '../rank/signals.ts';
import type { SearchQuery } from '../search-query.ts';
import type { Understood } from '../understand/understand.ts';
import type { Sought } from './ask.ts';
import type { Vocabularies } from './seek.ts';
import type { Shelved } from './shelf.ts';
import { termsAsked } from './terms-asked.ts';
import { titleKey } from './title-key.ts';

/** A record that was found, with what the server thinks of it. */
export type FoundRecord = Shelved & { sought: Sought; serverScore: number };

/** A record in its place among the hits, and why. */
export type RankedRecord = {
  candidate: Candidate;
  understood: Understood;
  score: number;
  pinned: boolean;
  parts?: ScoreParts;
};

// Above every score: an editor's choice, and the language that was asked for.
const pinnedScore = 1000;
const languageScore = 10;

/** Puts what the server found in our order: how well names fit, marks that were typed, who asks. */
export function rankFound(
  found: FoundRecord[],
  query: SearchQuery,
  { vocabularies, signals }: { vocabularies: Vocabularies; signals: Signals },
): RankedRecord[] {
  const today = signals.today();
  const best = Math.max(...found.map(({ serverScore }) => serverScore));
  const scoring = new Map<Sought, (one: FoundRecord) => RankedRecord>();
  for (const sought of new Set(found.map((one) => one.sought))) {
    const { understood, locale, pinned } = sought;
    const vocabulary = vocabularies[locale];
    const looked = [...termsAsked(understood)].filter((term) => vocabulary.count(term) > 0);
    const isLooked = new Set(looked);
    const coverageOf = coverageBy(understood, (term) => isLooked.has(term), vocabulary);
    const { weightOf } = vocabulary;
    const { popularityOf } = signals;
    const asked = { understood, weightOf, popularityOf, today, prefer: query.prefer };
    scoring.set(sought, ({ prepared, terms, serverScore }) => {
      const codes = prepared.record.codes.filter((code) =>
        understood.codes.some((one) => code.startsWith(one)),
      );
      const covered = [
        ...looked.filter((term) => terms.has(term)),
        ...(codes.length > 0 ? understood.codes : []),
      ];
      const candidate = {
        prepared,
        fit: best > 0 ? serverScore / best : 0,
        coverage: coverageOf(covered),
      };
      const parts = partsOf(candidate, asked);
      const place = pinned.indexOf(prepared.key);
      const first = locale === query.lang && query.lang === 'en' ? languageScore : 0;
      const score = 1 + sum(Object.values(parts)) + first + (place < 0 ? 0 : pinnedScore - place);
      return { candidate, understood, score, parts, pinned: place >= 0 };
    });
  }
  return found.map((one) => scoring.get(one.sought)!(one)).sort(byScore);
}

function byScore(a: RankedRecord, b: RankedRecord): number {
  if (a.score !== b.score) return b.score - a.score;
  const [x, y] = [a, b].map(
    ({ candidate: { prepared } }) => titleKey(prepared.record.title) + prepared.key,
  );
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}
