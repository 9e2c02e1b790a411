import { expect, test } from 'vitest';
import { dirtInVietnamese } from '#cms/admin/importing/dirt-in-words';
import { reasonInWords } from '#cms/admin/importing/reason-in-words';
import { dirtMeanings } from '#seed/national/dirt';

test('every kind of dirt has its meaning in Vietnamese', () => {
  expect(Object.keys(dirtInVietnamese).sort()).toEqual(Object.keys(dirtMeanings).sort());
});

test('reasons are told in the language of the reader', () => {
  expect(reasonInWords('was edited here: title, channels', 'vi')).toBe(
    'cán bộ đã sửa: tên, cách nộp, thời hạn và phí',
  );
  expect(reasonInWords('the source changed', 'en')).toBe('the source changed');
});
