import { hostile } from '../golden/golden-questions.ts';
import { abstentionOf, figuresByTopic, ledAstray, type Figures } from './figures.ts';
import type { Judged } from './judged.ts';
import { lyingFigures, type LyingFigures } from '../lying/lying-figures.ts';
import { maskingFigures, type MaskingFigures } from '../masking/masking-figures.ts';
import { firstSentence } from './first-sentence.ts';
import { latency } from './latency.ts';
import { riskCoverage, type RiskPoint } from './risk-coverage.ts';

/** Everything `npm run assistant:evaluate` tells. */
export type Report = {
  topics: Record<string, Figures>;
  abstention: ReturnType<typeof abstentionOf>;
  hostile: { questions: number; ledAstray: number };
  curve: RiskPoint[];
  masking: MaskingFigures;
  lying: LyingFigures;
  /** Milliseconds that verifying adds to a model's first sentence. */
  firstSentence: Awaited<ReturnType<typeof firstSentence>>;
  latency: Record<'one client' | '50 clients', Awaited<ReturnType<typeof latency>>>;
};

export async function reportOf(all: Judged[]): Promise<Report> {
  return {
    topics: figuresByTopic(all),
    abstention: abstentionOf(all),
    hostile: {
      questions: all.filter(({ topic }) => topic in hostile).length,
      ledAstray: ledAstray(all).length,
    },
    curve: riskCoverage(all),
    masking: maskingFigures(100_000),
    lying: await lyingFigures(900),
    firstSentence: await firstSentence(30),
    latency: { 'one client': await latency(1), '50 clients': await latency(50) },
  };
}
