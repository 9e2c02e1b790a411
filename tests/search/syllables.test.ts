import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { syllablesOf } from '#search/syllables';
import { anyText } from './vietnamese-text.ts';

test('syllables are runs of letters and digits', () => {
  expect(syllablesOf('Điều 5, NĐ-CP (mẫu CT01).').map((one) => one.written)).toEqual([
    'Điều',
    '5',
    'NĐ',
    'CP',
    'mẫu',
    'CT01',
  ]);
});

test('a syllable tells where it stands, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { written, start, end } of syllablesOf(text)) {
        expect(text.slice(start, end)).toBe(written);
      }
    }),
  );
});
