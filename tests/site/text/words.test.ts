import { expect, test } from 'vitest';
import { aboutPages } from '#content/path-of';
import { aboutWordsOf } from '#site/text/about-words';
import { counted, fill, wordsOf } from '#site/text/words';

test('both languages have the same words', () => {
  expect(keysOf(wordsOf('en'))).toEqual(keysOf(wordsOf('vi')));
});

test('both languages name the same values in a sentence', () => {
  expect(valuesOf(wordsOf('en'))).toEqual(valuesOf(wordsOf('vi')));
});

test('no word is empty and Vietnamese is composed (NFC)', () => {
  const words = textsOf(wordsOf('vi')).map(([, text]) => text);

  expect(words.filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
});

test('what the portal says of itself has the same parts in both languages', () => {
  const parts = aboutPages.map((about) => {
    const [vi, en] = [aboutWordsOf(about, 'vi'), aboutWordsOf(about, 'en')];
    return { about, vi: keysOf(vi), en: keysOf(en) };
  });

  expect(parts.filter(({ vi, en }) => vi.join() !== en.join())).toEqual([]);
});

test('a value that is missing stays visible', () => {
  expect(fill('Trang {n} của {m}', { n: 2 })).toBe('Trang 2 của {m}');
});

test('English tells one from many', () => {
  const { procedure } = wordsOf('en').counts;

  expect([counted(procedure, 1), counted(procedure, 2)]).toEqual(['1 procedure', '2 procedures']);
});

function textsOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

const keysOf = (words: object) => textsOf(words).map(([key]) => key);

const valuesOf = (words: object) =>
  textsOf(words).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]);
