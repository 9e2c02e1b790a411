import { starterRecords } from '../judgements/starter-records.ts';
import type { Contestant, NotRun } from './contestant.ts';
import { figuresOf, judged, type Figures, type Judged } from './judged.ts';
import { printMeasures } from './print-measures.ts';
import { tellWorst, worstOf } from './worst.ts';

export type Wanted = {
  /** How many of each engine's worst queries are shown. */
  worst: number;
  json: boolean;
};

type Result = NotRun | { figures: Figures; worst: Judged[] };

/** Measures each engine on the judged queries over the starter content, and prints it. */
export async function evaluateStarter(contestants: Contestant[], { worst, json }: Wanted) {
  const records = starterRecords();
  const results: Record<string, Result> = {};
  for (const { name, open } of contestants) {
    const opened = await open(records);
    if ('notRun' in opened) results[name] = opened;
    else {
      const all = await judged(opened.find);
      await opened.close?.();
      results[name] = { figures: figuresOf(all), worst: worstOf(all, worst) };
    }
    if (!json) print(name, results[name]);
  }
  if (json) console.log(JSON.stringify(results, undefined, 2));
  else printSideBySide(results);
}

function print(name: string, result: Result) {
  if ('notRun' in result) console.log(`\n${name}: not run – ${result.notRun}`);
  else {
    printMeasures(name, result.figures);
    result.worst.forEach(tellWorst);
  }
}

function printSideBySide(results: Record<string, Result>) {
  const figures = Object.entries(results).flatMap(([name, result]) =>
    'notRun' in result
      ? []
      : [
          [
            name,
            Object.fromEntries(
              Object.entries(result.figures).map(([style, one]) => [style, one['nDCG@10']]),
            ),
          ] as const,
        ],
  );
  if (figures.length > 1) printMeasures('nDCG@10 side by side', Object.fromEntries(figures));
}
