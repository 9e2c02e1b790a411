import { ProcedureCode } from '#content/procedure-code';
import { normaliseCode } from '#cms/collections/procedure/normalise-code';
import type { Note, Rejection } from '../dirt.ts';

/** A source's code in its normal form. What is no code is never guessed at: it could be another Procedure's. */
export function readCode(raw: string, notes: Note[]): string | Rejection {
  const code = normaliseCode(raw);
  if (ProcedureCode.safeParse(code).success) {
    if (code !== raw) notes.push({ dirt: 'code-repaired', field: 'code' });
    return code;
  }
  const reason = /-XO[AÁ]$/iu.test(code)
    ? `“${raw}” is marked by the source as deleted`
    : `“${raw}” is not a procedure code (one digit, a point, six digits)`;
  return { field: 'code', reason };
}
