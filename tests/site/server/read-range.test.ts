import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRange } from '#site/server/read-range';

const range = (text: string, more: Record<string, string> = {}) =>
  readRange(new Headers({ range: text, ...more }), 100, '"now"');

test.each([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-5', { start: 95, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=50-5000', { start: 50, end: 99 }],
  ['bytes=100-', 'beyond'],
  ['bytes=-0', 'beyond'],
  ['bytes=9-5', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['lines=0-1', 'whole'],
  ['bytes=-', 'whole'],
])('%s of a hundred bytes', (text, expected) => {
  expect(range(text)).toEqual(expected);
});

test('a part of what has changed since is the whole', () => {
  expect(range('bytes=0-9', { 'if-range': '"then"' })).toBe('whole');
  expect(range('bytes=0-9', { 'if-range': '"now"' })).toEqual({ start: 0, end: 9 });
});

test('a range never leaves its file', () => {
  const number = fc.option(fc.nat(200), { nil: '' });
  fc.assert(
    fc.property(number, number, fc.nat(150), (from, to, size) => {
      const found = readRange(new Headers({ range: `bytes=${from}-${to}` }), size, '"x"');
      if (typeof found === 'string') return;

      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThanOrEqual(found.start);
      expect(found.end).toBeLessThan(size);
    }),
  );
});
