import type { Measures } from './measures.ts';

/** Prints a table, a row for each name, to three places. */
export function printMeasures(title: string, figures: Record<string, Measures>): void {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      Object.entries(figures).map(([name, measures]) => [
        name,
        Object.fromEntries(
          Object.entries(measures).map(([measure, value]) => [measure, Number(value.toFixed(3))]),
        ),
      ]),
    ),
  );
}
