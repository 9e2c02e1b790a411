import type { Answer } from '#chatbot/answer';
import type { Judged } from './judged.ts';
import type { Report } from './report.ts';

/** Prints the report as tables. */
export function printReport(
  { topics, abstention, hostile, curve, masking, lying, firstSentence, latency }: Report,
  all: Judged[],
): void {
  console.log('\nGolden questions over the starter content, by topic');
  console.table(rounded(topics));
  console.log('\nWhat was wanted (rows) and what came of it');
  console.table(confusionOf(all));
  console.log('\nAbstaining');
  console.table(rounded({ all: abstention }));
  console.log(`\nHostile questions: ${hostile.questions}, led astray: ${hostile.ledAstray}`);
  console.log('\nRisk, when only the surest are answered');
  console.table(curve.map(({ coverage, risk }) => ({ coverage: to3(coverage), risk: to3(risk) })));
  console.log('\nMasking personal data in generated questions');
  console.table({
    all: { cases: masking.cases, recall: masking.recall, precision: to3(masking.precision) },
  });
  for (const text of masking.missed) console.log(`got through: ${JSON.stringify(text)}`);
  console.log(`\nLies of a model over HTTP: ${lying.told}, caught: ${lying.caught}`);
  for (const lie of lying.believed) console.log(`believed: ${lie}`);
  console.log('\nMilliseconds from when a model had written its first sentence until it was said');
  console.table(rounded({ all: firstSentence }));
  console.log('\nMilliseconds to the whole answer');
  console.table(rounded(latency));
}

function confusionOf(all: Judged[]): Record<string, Partial<Record<Answer['status'], number>>> {
  const table: Record<string, Partial<Record<Answer['status'], number>>> = {};
  for (const { golden, answer } of all) {
    const row = (table[golden.outcome] ??= {});
    row[answer.status] = (row[answer.status] ?? 0) + 1;
  }
  return table;
}

function rounded(rows: Record<string, Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(rows).map(([name, columns]) => [
      name,
      Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, to3(value)])),
    ]),
  );
}

const to3 = (value: number): number => Number(value.toFixed(3));
