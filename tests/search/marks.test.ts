import { expect, test } from 'vitest';
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
] as const)('%s typed for %s is %s', (typed, found, expected) => {
  expect(agreement(typed, found)).toBe(expected);
});

test('đ is a mark, plain letters have none', () => {
  expect(hasMarks('đi')).toBe(true);
  expect(hasMarks('Ket2')).toBe(false);
});
