import type { NationalProcedure, Named } from '../national-procedure.ts';

/** The columns of a catalogue as CSV, named as in the list of the 2026 API; several names in a cell stand a line each. */
export const csvHeader =
  'code,name,type,departmentPromulgate,categories,departments,formalityTargetType,id';

/** A Procedure as a line of that CSV. */
export function toCsvLine(procedure: NationalProcedure): string {
  const names = (list: Named[] = []) => list.map(({ name }) => name).join('\n');
  const type = procedure.internal
    ? 'STANDARD_INTERNAL'
    : procedure.specific
      ? 'SPECIFIC'
      : 'STANDARD';
  return [
    procedure.code,
    procedure.title,
    type,
    procedure.promulgator?.name ?? '',
    names(procedure.fields),
    names(procedure.executing),
    names(procedure.audiences),
    procedure.sourceId ?? '',
  ]
    .map(cell)
    .join(',');
}

function cell(text: string): string {
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
