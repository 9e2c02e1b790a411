import { gradesOf } from '../judgements/judgement.ts';
import { starterRecords } from '../judgements/starter-records.ts';
import type { Contestant } from './contestant.ts';
import { figuresOf, judged, type Judged } from './judged.ts';
import { printMeasures } from './print-measures.ts';

type Wanted = { worst: number; json: boolean };

/** Measures each engine on the judged queries over the starter content, and prints it. */
export async function evaluateStarter(contestants: Contestant[], { worst, json }: Wanted) {
  const records = starterRecords();
  const results: Record<string, unknown> = {};
  for (const { name, open } of contestants) {
    const opened = await open(records);
    if ('notRun' in opened) {
      results[name] = opened;
      if (!json) console.log(`\n${name}: not run – ${opened.notRun}`);
      continue;
    }
    const all = await judged(opened.find);
    await opened.close?.();
    const figures = figuresOf(all);
    results[name] = { figures, worst: worstOf(all, worst).map(lineOf) };
    if (json) continue;
    printMeasures(`${name}: ${all.length} queries, ${records.length} records`, figures);
    for (const one of worstOf(all, worst)) console.log(lineOf(one));
  }
  if (json) console.log(JSON.stringify(results, undefined, 2));
}

function worstOf(all: Judged[], howMany: number): Judged[] {
  return all
    .toSorted((a, b) => a.measures['nDCG@10'] - b.measures['nDCG@10'])
    .slice(0, howMany)
    .filter(({ measures }) => measures['nDCG@10'] < 1);
}

function lineOf({ style, judgement, found, measures }: Judged): string {
  const grades = gradesOf(judgement);
  const got = found.slice(0, 5).map((name) => `${grades.get(name) ?? '–'} ${name}`);
  return [
    `${measures['nDCG@10'].toFixed(2)} [${style}] ${judgement.q}`,
    `     wanted ${judgement[3].join(', ')}`,
    `     found  ${got.join(', ') || 'nothing'}`,
  ].join('\n');
}
