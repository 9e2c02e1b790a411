import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask, withoutMarks } from '#chatbot/mask';

test.each([
  ['Gọi tôi 0912345678 nhé', 'Gọi tôi [điện thoại] nhé'],
  ['sđt 0912.345.678', 'sđt [điện thoại]'],
  ['+84 912 345 678', '[điện thoại]'],
  ['(0257) 3841234', '[điện thoại]'],
  ['mail nguyen.van.a@gmail.com ạ', 'mail [e-mail] ạ'],
  ['CCCD của tôi là 079201001234', 'CCCD của tôi là [số giấy tờ]'],
  ['so cccd 079 201 001 234', 'so cccd [số giấy tờ]'],
  ['079201001234', '[số giấy tờ]'],
  ['CMND 220123456', 'CMND [số giấy tờ]'],
  ['hộ chiếu B1234567', 'hộ chiếu [số giấy tờ]'],
  ['mã số thuế 4400123456-001', 'mã số thuế [mã số thuế]'],
  ['MST: 4400123456', 'MST: [mã số thuế]'],
  ['stk 0123456789012 Vietcombank', 'stk [số tài khoản] Vietcombank'],
  ['tài khoản số 102 003 004 005', 'tài khoản số [số tài khoản]'],
  ['thẻ BHYT DN4797912345678', 'thẻ BHYT [số bảo hiểm]'],
  ['số BHXH 7912345678', 'số BHXH [số bảo hiểm]'],
  ['sđt 0912345678/zalo', 'sđt [điện thoại]/zalo'],
  ['001.619629579', '[số giấy tờ]'],
])('%s → %s', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each([
  'thủ tục 1.004222 và 1.004222.000.00.00.H45',
  'Nghị định 123/2015/NĐ-CP ngày 15/11/2015',
  'lệ phí 1.200.000 đồng, 200000 đồng',
  'từ 01/07/2025 đến 31/12/2026',
  'quá 60 ngày, 3 bản sao, 18 tuổi',
  'gọi 113, 114, 115 hoặc 1900 0257',
  'mở cửa 07:30–11:30',
])('what is no personal data stays: %s', (text) => {
  expect(mask(text)).toBe(text);
});

test('no citizen’s number gets through, however its digits are grouped', () => {
  const digit = fc.integer({ min: 0, max: 9 }).map(String);
  const digits = (length: number) =>
    fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));
  const separators = fc.constantFrom('', ' ', '.', '-');
  const grouped = (number: string, by: string) => number.replaceAll(/(\d{3})(?=\d)/g, `$1${by}`);
  const phones = digits(8).map((rest) => `09${rest}`);
  const cards = digits(9).map((rest) => `079${rest}`);
  fc.assert(
    fc.property(fc.oneof(phones, cards), separators, (number, by) => {
      const masked = mask(`Tôi là A, ${grouped(number, by)}, hỏi về khai sinh`);
      expect(masked).not.toMatch(/\d/);
    }),
  );
});

test('the marks are not read as words of the question', () => {
  expect(withoutMarks(mask('sđt 0912345678 hỏi khai sinh')).trim()).toBe('hỏi khai sinh');
});
