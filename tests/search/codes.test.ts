import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, normalise } from '#search/fold';
import { codeLikeIn, codesIn, shorterForms } from '#search/codes';
import { anyText } from './vietnamese-text.ts';

const codes = (text: string) => codesIn(text).map(({ code }) => code);

test.each([
  ['1.004222', '1004222'],
  ['1004222', '1004222'],
  ['thủ tục 1 004222', '1004222'],
  ['1.004222.000.00.00.H45', '1004222.h45'],
  ['42/2022/NĐ-CP', '42/2022/nd-cp'],
  ['Nghị định số 42/2022/NĐ-CP', '42/2022/nd-cp'],
  ['nd 42/2022', '42/2022/nd'],
  ['nghi dinh 42/2022', '42/2022/nd'],
  ['thong tu 04/2020/tt-btp', '4/2020/tt-btp'],
  ['151/KH-UBND', '151/kh-ubnd'],
  ['Luật 91/2025/QH15', '91/2025/qh15'],
])('%s holds %s', (text, code) => {
  expect(codes(text)).toEqual([code]);
});

test.each(['0257 3841 234', 'số 12 đường Lê Lợi', '10.000 đồng', '01/07/2025', '1.0042221'])(
  '%s holds no code',
  (text) => {
    expect(codes(text)).toEqual([]);
  },
);

test('a document number can be asked for without its issuer and without its type', () => {
  expect(shorterForms('42/2022/nd-cp')).toEqual(['42/2022/nd-cp', '42/2022/nd', '42/2022']);
  expect(shorterForms('1004222.h45')).toEqual(['1004222.h45', '1004222']);
});

test.each([
  ['mẫu CT01', 'ct01'],
  ['Mẫu 02a.ĐKT.', '02a.dkt'],
  ['cơ quan H15', 'h15'],
])('%s may hold the code %s', (text, code) => {
  expect(codeLikeIn(text).map((found) => found.code)).toContain(code);
});

test('a code that is found stands where it says, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      const normal = normalise(text);
      for (const { code, start, end } of [...codesIn(text), ...codeLikeIn(text)]) {
        expect(normal.slice(start, end)).toMatch(/\p{N}/u);
        expect(fold(code)).toBe(code);
      }
    }),
  );
});

test.each(['CT 01', 'ct-01', 'CT.01'])('the letters and digits of %s may stand apart', (text) => {
  expect(codeLikeIn(text).map((found) => found.code)).toContain('ct01');
});

test('a code in its normal form is found as itself', () => {
  const number = fc.integer({ min: 1, max: 99_999 });
  const year = fc.integer({ min: 1945, max: 2100 });
  const type = fc.constantFrom('nd-cp', 'tt-btp', 'qd-ubnd', 'nq-hdnd', 'qh15');
  fc.assert(
    fc.property(number, year, type, (n, y, kind) => {
      expect(codes(`${n}/${y}/${kind}`)).toEqual([`${n}/${y}/${kind}`]);
    }),
  );
});

test('a mark without a letter before a code does not move it', () => {
  const [found] = codesIn('i\u0307 nd 42/2022');

  expect(found).toEqual({ code: '42/2022/nd', start: 3, end: 13 });
});
