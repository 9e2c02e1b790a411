import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseCode } from '#cms/collections/procedure/normalise-code';
import { ProcedureCode } from '#content/procedure-code';

test.each([
  ['1.001193', '1.001193'],
  [' 1.014325\n', '1.014325'],
  ['1001193', '1.001193'],
  ['1.001193.000.00.00.h45', '1.001193.000.00.00.H45'],
])('“%s” is %s', (typed, code) => {
  expect(normaliseCode(typed)).toBe(code);
  expect(ProcedureCode.safeParse(normaliseCode(typed)).success).toBe(true);
});

test.each(['1.0133611', '1.014955-Xoa', '2.009182739', ''])(
  '“%s” is not mended into another code',
  (typed) => {
    expect(ProcedureCode.safeParse(normaliseCode(typed)).success).toBe(false);
  },
);

test('a normal form stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(normaliseCode(normaliseCode(typed))).toBe(normaliseCode(typed));
    }),
  );
});
