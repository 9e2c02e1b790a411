import type { DocumentOf } from '#content/document';
import { columns, type Column, type Source } from './columns.ts';
import type { DatasetKind } from './datasets.ts';

/** The table of a kind as CSV (RFC 4180), row by row. It begins with the mark by which Excel knows UTF-8. */
export function* csvOf(kind: DatasetKind, source: Source): Generator<string> {
  // Of a kind there are only Documents of that kind.
  const its = columns[kind] as Column<DocumentOf<DatasetKind>>[];
  yield `\uFEFF${its.map(({ name }) => name).join(',')}\r\n`;
  for (const document of source.content.list(kind, 'vi'))
    yield `${its.map(({ of }) => cell(of(document, source) ?? '')).join(',')}\r\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
