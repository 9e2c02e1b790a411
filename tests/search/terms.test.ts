import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { syllablesOf } from '#search/syllables';
import { termsOf } from '#search/terms';
import { anyText } from './vietnamese-text.ts';

const terms = (text: string, locale: 'vi' | 'en' = 'vi') =>
  termsOf(text, locale)
    .map(({ term }) => term)
    .join(' ');

test.each([
  ['nhà cấp IV', 'nha cap 4'],
  ['nhà cấp 4', 'nha cap 4'],
  ['bảo hiểm xã hội một lần', 'bao hiem xa hoi 1 lan'],
  ['02 ngày', '2 ngay'],
  ['đăng kí', 'dang ki'],
  ['đăng ký', 'dang ki'],
  ['năm 2025', 'nam 2025'],
])('%s is looked up as %s', (text, expected) => {
  expect(terms(text)).toBe(expected);
});

test('English words are looked up in the singular', () => {
  expect(terms('Certificates of births, class, status', 'en')).toBe(
    'certificate of birth class status',
  );
});

test('every syllable becomes exactly one term', () => {
  fc.assert(
    fc.property(anyText, (text) => termsOf(text, 'vi').length === syllablesOf(text).length),
  );
});
