import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#search/fold';
import { agreement, hasMarks, markedForm } from '#search/marks';

test.each([
  ['hòa', 'hoà'],
  ['thủy', 'thuỷ'],
  ['khỏe', 'khoẻ'],
  ['lý', 'lí'],
  ['kỹ', 'kĩ'],
  ['quý', 'quí'],
  ['KẾT', 'kết'],
])('%s and %s are one spelling', (one, other) => {
  expect(markedForm(one)).toBe(markedForm(other));
});

test.each([
  ['đường', 'dương'],
  ['thuý', 'thúi'],
  ['cấp', 'cắp'],
  ['tay', 'tai'],
])('%s and %s stay two words', (one, other) => {
  expect(markedForm(one)).not.toBe(markedForm(other));
});

test.each([
  ['hoà', 'hòa', 'exact'],
  ['đang', 'đăng', 'compatible'],
  ['kêt', 'kết', 'compatible'],
  ['ket', 'kết', 'compatible'],
  ['đường', 'dương', 'contrary'],
  ['dương', 'đường', 'compatible'],
  ['kểt', 'kết', 'contrary'],
  ['tữ', 'tử', 'compatible'],
  ['sữa', 'sửa', 'compatible'],
] as const)('%s typed for %s is %s', (typed, found, expected) => {
  expect(agreement(typed, found)).toBe(expected);
});

test('đ is a mark, plain letters have none', () => {
  expect(hasMarks('đi')).toBe(true);
  expect(hasMarks('Ket2')).toBe(false);
});

const word = fc.constantFrom('đăng', 'ký', 'hòa', 'hoà', 'thuỷ', 'nghiêng', 'ƯỠN', 'Ắc');
const syllable = fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 }));

test('every syllable agrees with itself, however its marks are spelled', () => {
  fc.assert(fc.property(syllable, (one) => agreement(one, one.normalize('NFD')) === 'exact'));
});

test('a word typed without its marks is never contrary to itself', () => {
  fc.assert(fc.property(word, (one) => agreement(fold(one), one) === 'compatible'));
});

test('the form with marks is the same for every spelling of them', () => {
  fc.assert(
    fc.property(syllable, (one) => {
      expect(markedForm(one.normalize('NFD'))).toBe(markedForm(one.normalize('NFC')));
      expect(markedForm(one.toUpperCase().toLowerCase())).toBe(markedForm(one.toLowerCase()));
    }),
  );
});
