import writeXlsxFile, { type Column } from 'write-excel-file/node';
import type { Named, NationalProcedure } from '../national-procedure.ts';
import { columnName, type ListProperty } from '../read/xlsx/list-columns.ts';

/** How a Procedure fills each column of an Excel list, in the order they stand; several names in a cell stand a line each. */
const columns: [ListProperty, width: number, (procedure: NationalProcedure) => string][] = [
  ['code', 12, ({ code }) => code],
  ['name', 60, ({ title }) => title],
  ['departmentPromulgate', 30, ({ promulgator }) => promulgator?.name ?? ''],
  ['departments', 35, ({ executing }) => namesOf(executing)],
  ['categories', 25, ({ fields }) => namesOf(fields)],
  ['formalityTargetType', 25, ({ audiences }) => namesOf(audiences)],
  ['type', 20, typeOf],
  ['id', 38, ({ sourceId }) => sourceId ?? ''],
];

/** Writes Procedures as an Excel list that people can work with and an import reads back. */
export async function writeXlsx(file: string, procedures: NationalProcedure[]): Promise<void> {
  const schema = columns.map(([property, width, value]): Column<NationalProcedure> => ({
    header: { value: columnName(property), fontWeight: 'bold' },
    width,
    cell: (procedure) => ({ value: value(procedure), type: String, wrap: true }),
  }));
  await writeXlsxFile(procedures, { columns: schema, stickyRowsCount: 1 }).toFile(file);
}

function namesOf(list: Named[] = []): string {
  return list.map(({ name }) => name).join('\n');
}

function typeOf({ internal, specific }: NationalProcedure): string {
  if (internal) return 'STANDARD_INTERNAL';
  return specific ? 'SPECIFIC' : 'STANDARD';
}
