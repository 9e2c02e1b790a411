import type { Shape } from '../national-procedure.ts';
import { readDetail } from '../shapes/read-detail.ts';
import { readExchange } from '../shapes/read-exchange.ts';
import { readFulltext } from '../shapes/read-fulltext.ts';
import { readListRow } from '../shapes/read-list-row.ts';
import type { Reading } from '../shapes/reading.ts';

/** What a row is, by what is in it, whatever its file is called. Undefined when it is no Procedure. */
export function shapeOf(value: unknown): Shape | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('MATTHC' in value) return 'exchange';
  if ('ma_thu_tuc' in value) return 'fulltext';
  if (!('code' in value && 'name' in value)) return undefined;
  if ('executionSteps' in value || 'executionMethods' in value || 'executionCases' in value)
    return 'detail';
  return 'codeNotation' in value || 'categories' in value || 'departments' in value
    ? 'list'
    : undefined;
}

const readers = {
  detail: readDetail,
  exchange: readExchange,
  list: readListRow,
  fulltext: readFulltext,
} as const satisfies Record<Shape, (value: unknown) => Reading>;

/** Reads a row of any national shape. */
export function readRow(value: unknown): Reading {
  const shape = shapeOf(value);
  if (shape) return readers[shape](value);
  return { rejection: { field: '', reason: 'is no Procedure in a shape known here' }, notes: [] };
}
