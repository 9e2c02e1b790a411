/** Prints a table, a row for each name, to three places. */
export function printMeasures(title: string, rows: Record<string, Record<string, number>>): void {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, columns]) => [
        name,
        Object.fromEntries(
          Object.entries(columns).map(([column, value]) => [column, Number(value.toFixed(3))]),
        ),
      ]),
    ),
  );
}
