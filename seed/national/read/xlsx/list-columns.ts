import { foldName } from '../../text/fold-name.ts';

/** The properties of a row of the public list that an Excel list may have a column for, with the names such columns bear. */
const columns = {
  code: ['Mã số', 'Mã số thủ tục', 'Mã thủ tục', 'Mã TTHC', 'Mã'],
  name: ['Tên', 'Tên thủ tục', 'Tên thủ tục hành chính', 'Tên TTHC'],
  departmentPromulgate: ['Cơ quan ban hành', 'Đơn vị ban hành'],
  departments: ['Cơ quan thực hiện', 'Đơn vị thực hiện'],
  categories: ['Lĩnh vực'],
  formalityTargetType: ['Đối tượng', 'Đối tượng thực hiện'],
  type: ['Loại', 'Loại thủ tục'],
  id: ['Mã nguồn'],
} as const;
export type ListProperty = keyof typeof columns;

/** Columns whose cells hold several names, a line each. */
const lists = new Set<ListProperty>(['categories', 'departments', 'formalityTargetType']);

const propertyOf = new Map(
  Object.entries(columns).flatMap(([property, names]) =>
    names.map((name) => [foldName(name), property as ListProperty] as const),
  ),
);

/** What each column of a header holds; undefined for columns of no use here, and when this is no header of a list. */
export function headerOf(cells: string[]): (ListProperty | undefined)[] | undefined {
  const header = cells.map((cell) => propertyOf.get(foldName(cell)));
  return header.includes('code') && header.includes('name') ? header : undefined;
}

/** A row under that header as a row of the public list. */
export function listRowOf(header: (ListProperty | undefined)[], cells: string[]): unknown {
  const properties = header.flatMap((property, column) => {
    const text = cells[column] ?? '';
    if (property === undefined || (property === 'id' && text === '')) return [];
    return [[property, lists.has(property) ? namesIn(text) : asRead(property, text)] as const];
  });
  const row = Object.fromEntries(properties);
  return { ...row, codeNotation: row['code'] };
}

/** The name of a column as we write it. */
export function columnName(property: ListProperty): string {
  return columns[property][0];
}

function namesIn(text: string): string[] {
  return text.trim() === '' ? [] : text.split(/\r?\n/u);
}

// A code that was typed as a number has lost the noughts at its end; there are always six digits.
function asRead(property: ListProperty, text: string): string {
  const isNumber = property === 'code' && /^\d\.\d{1,5}$/u.test(text);
  return isNumber ? text.padEnd(8, '0') : text;
}
