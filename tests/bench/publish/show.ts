import { benchOptions } from './options.ts';

/** Figures with their units, by what they are about. */
export type Rows = Record<string, Record<string, number | string | undefined>>;

/** Prints a table with the sentence that says what it is, or both as one line of JSON. */
export function show(sentence: string, rows: Rows = {}): void {
  if (benchOptions().json) return console.log(JSON.stringify({ sentence, rows }));
  console.log(sentence);
  if (Object.keys(rows).length > 0) console.table(rows);
}

/** Says that a promise was not kept, and lets the run fail. */
export function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
