import type { Readable } from 'node:stream';
import { parseXml } from './parse-xml.ts';

/** A row of a sheet: its number as the reader of the sheet sees it, and the texts of its cells by column, from 0. */
export type SheetRow = { row: number; cells: string[] };

/** The rows of a sheet, one after the other; cells that show nothing are empty texts. */
export async function* sheetRows(stream: Readable, shared: string[]): AsyncGenerator<SheetRow> {
  const whole: SheetRow[] = [];
  let current: SheetRow = { row: 0, cells: [] };
  let column = -1;
  let type = '';
  let value = '';
  let isValue = false;
  const listener = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'row') {
        current = { row: Number(attributes['r'] ?? current.row + 1), cells: [] };
        column = -1;
      } else if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
        type = attributes['t'] ?? 'n';
        value = '';
      }
      isValue = name === 'v' || name === 't';
    },
    text(piece: string) {
      if (isValue) value += piece;
    },
    close(name: string) {
      if (name === 'c') {
        while (current.cells.length < column) current.cells.push('');
        current.cells[column] = type === 's' ? (shared[Number(value)] ?? '') : value;
      }
      if (name === 'row') whole.push(current);
      isValue = false;
    },
  };
  for await (const _ of parseXml(stream, listener)) yield* whole.splice(0);
}

/** `A7` is in column 0, `AB7` in column 27. */
function columnOf(place: string): number {
  const letters = /^[A-Z]+/u.exec(place)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
