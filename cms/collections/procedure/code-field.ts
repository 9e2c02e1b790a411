import type { TextField } from 'payload';
import { ProcedureCode } from '#content/procedure-code';
import { say } from '../../fields/say.ts';
import { normaliseCode } from './normalise-code.ts';

/** The national code, kept in its normal form however it was typed. */
export const codeField: TextField = {
  name: 'code',
  type: 'text',
  label: say('Mã thủ tục', 'Procedure code'),
  required: true,
  unique: true,
  index: true,
  validate: (value: string | null | undefined) =>
    ProcedureCode.safeParse(value).success ||
    'Mã gồm một chữ số, dấu chấm và sáu chữ số, ví dụ 1.001193. / One digit, a point and six digits, for example 1.001193.',
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? normaliseCode(value) : value)],
  },
};
