import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, normalise } from '#search/fold';
import { syllablesOf } from '#search/syllables';
import { anyText } from './vietnamese-text.ts';

test.each([
  ['Đăng ký kết hôn', 'dang ky ket hon'],
  ['ĐƯỜNG', 'duong'],
  ['\u00D0ất \u00F0ai', 'dat dai'],
  ['hộ\u00A0chiếu', 'ho chieu'],
  ['ho\u200Bà', 'hoa'],
  ['Quyê\u0300n sử dụng', 'quyen su dung'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const anything = fc.oneof(anyText, fc.string({ unit: 'binary' }));

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(anything, (text) => fold(fold(text)) === fold(text)));
});

test('the spelling of the marks makes no difference', () => {
  fc.assert(
    fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))),
  );
});

test('normal text stays NFC and is left alone the second time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const normal = normalise(text);
      expect(normal.normalize('NFC')).toBe(normal);
      expect(normalise(normal)).toBe(normal);
    }),
  );
});

test('folding loses no syllable', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(syllablesOf(fold(text))).toHaveLength(syllablesOf(normalise(text)).length);
    }),
  );
});
