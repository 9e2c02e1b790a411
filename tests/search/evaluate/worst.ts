import { gradesOf } from '../judgements/judgement.ts';
import type { Judged } from './judged.ts';

/** The queries that were answered worst; perfect ones are never among them. */
export function worstOf(all: Judged[], howMany: number): Judged[] {
  return all
    .filter(({ measures }) => measures['nDCG@10'] < 0.9995)
    .sort((a, b) => a.measures['nDCG@10'] - b.measures['nDCG@10'])
    .slice(0, howMany);
}

/** Prints what was wanted, by grade, and what was found. */
export function tellWorst({ style, judgement, found, measures }: Judged): void {
  const grades = gradesOf(judgement);
  const wanted = [...grades].sort(([, a], [, b]) => b - a).map(told);
  const got = found.slice(0, 6).map((name) => told([name, grades.get(name)]));
  console.log(`${measures['nDCG@10'].toFixed(2)} [${style}] ${judgement.q}`);
  console.log(`     wanted ${wanted.join(', ')}`);
  console.log(`     found  ${got.join(', ') || 'nothing'}`);
}

function told([name, grade]: [string, number?]): string {
  return `${grade ?? '–'} ${name}`;
}
