const lists = new Set(['categories', 'departments', 'formalityTargetType']);

/** The rows of a catalogue in CSV (RFC 4180) as rows of the public list, from lines as they come. */
export async function* csvRows(
  lines: AsyncIterable<string>,
): AsyncGenerator<{ row: number; value: unknown } | { row: number; unreadable: string }> {
  let header: string[] | undefined;
  let open = '';
  let row = 0;
  for await (const line of lines) {
    row += 1;
    const record = open === '' ? line : `${open}\n${line}`;
    // A cell that holds line breaks is open until its quotes are even.
    if ((record.match(/"/gu)?.length ?? 0) % 2 === 1) {
      open = record;
      continue;
    }
    open = '';
    if (record.trim() === '') continue;
    const cells = cellsOf(record);
    if (!header) header = cells;
    else if (cells.length !== header.length)
      yield { row, unreadable: `has ${cells.length} cells where the header has ${header.length}` };
    else yield { row, value: rowOf(header, cells) };
  }
  if (open !== '') yield { row, unreadable: 'ends inside quotes' };
}

function rowOf(header: string[], cells: string[]): unknown {
  const properties = header.map((name, index) => {
    const text = cells[index] ?? '';
    if (lists.has(name)) return [name, text === '' ? [] : text.split('\n')];
    return [name, name === 'id' && text === '' ? undefined : text];
  });
  return { codeNotation: cells[0], ...Object.fromEntries(properties) };
}

function cellsOf(record: string): string[] {
  return [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, plain = '']) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')),
  );
}
