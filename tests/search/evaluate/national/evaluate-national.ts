import { existsSync } from 'node:fs';
import { nationalRecords } from '../../../bench/search/national-records.ts';
import type { Contestant, NotRun } from '../contestant.ts';
import type { Wanted } from '../evaluate-starter.ts';
import { printMeasures } from '../print-measures.ts';
import { askedBothWays, rowsOf, type AskedBothWays } from './asked-both-ways.ts';
import { citizensQueries } from './citizens-queries.ts';
import { madeFromTitles } from './made-from-titles.ts';
import { nationalQuestions } from './national-questions.ts';
import { withDetails } from './with-details.ts';

type Result = NotRun | { rows: ReturnType<typeof rowsOf>; missed: AskedBothWays[] };

/** Measures each engine on the national catalogue in `folder` with real questions, marked and unmarked, and prints it. */
export async function evaluateNational(contestants: Contestant[], folder: string, wanted: Wanted) {
  if (!existsSync(folder)) {
    console.error(`Not run: there is no folder ${folder}.`);
    process.exitCode = 1;
    return;
  }
  const records = withDetails(nationalRecords(folder), folder);
  const { questions: real, unknown } = nationalQuestions(folder, records);
  const questions = [...real, ...citizensQueries(records), ...madeFromTitles(records, 20)];
  const detailed = records.filter(({ sections }) => sections.length > 0).length;
  const title = `${records.length} titles, ${detailed} with their sections; ${real.length} real questions, ${unknown} more ask for a title that is not in the catalogue`;
  if (!wanted.json) console.log(title);
  const titles = new Map(records.map(({ kind, id, title }) => [`${kind}:${id}`, title]));
  const results: Record<string, Result> = {};
  for (const { name, open } of contestants) {
    const opened = await open(records);
    if ('notRun' in opened) results[name] = opened;
    else {
      const asked = await askedBothWays(questions, opened.find);
      await opened.close?.();
      const missed = asked.filter(({ marked }) => marked['hit@10'] === 0);
      results[name] = { rows: rowsOf(asked), missed: missed.slice(0, wanted.worst) };
    }
    if (!wanted.json) print(name, results[name], titles);
  }
  if (wanted.json) console.log(JSON.stringify({ title, results }, undefined, 2));
}

function print(name: string, result: Result, titles: Map<string, string>) {
  if ('notRun' in result) {
    console.log(`\n${name}: not run – ${result.notRun}`);
    return;
  }
  printMeasures(name, result.rows);
  for (const { question, found } of result.missed) {
    console.log(`[${question.kind}] ${question.q}`);
    console.log(`     wanted ${titles.get([...question.expected.keys()][0]!)}`);
    for (const one of found.slice(0, 3)) console.log(`     found  ${titles.get(one)}`);
  }
}
