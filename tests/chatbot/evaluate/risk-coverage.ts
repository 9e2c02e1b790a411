import { isWrong, share } from './figures.ts';
import type { Judged } from './judged.ts';

/** Answering only the surest part of all questions: how much of that would be wrong. */
export type RiskPoint = { coverage: number; risk: number };

/** The curve over all that was answered, surest first; coverage is of all questions that can be answered. */
export function riskCoverage(all: Judged[], steps = 10): RiskPoint[] {
  const answerable = all.filter(({ golden }) => golden.outcome === 'answered').length;
  const answered = all
    .filter(({ answer }) => answer.status === 'answered')
    .toSorted((a, b) => b.sureness - a.sureness);
  return Array.from({ length: steps }, (_, step) => {
    const surest = answered.slice(0, Math.ceil((answered.length * (step + 1)) / steps));
    return {
      coverage: share(surest.length, answerable),
      risk: share(surest.filter(isWrong).length, surest.length),
    };
  });
}
