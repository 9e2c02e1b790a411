import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redirectOf } from '#site/server/redirect-of';

const of = (address: string) => redirectOf(new URL(address, 'http://portal'));

test.each([
  ['/', undefined],
  ['/en/', undefined],
  ['/thu-tuc/khai-sinh', undefined],
  ['/en', '/en/'],
  ['/thu-tuc/', '/thu-tuc'],
  ['/tim-kiem/?q=khai+sinh', '/tim-kiem?q=khai+sinh'],
  ['http://portal//', '/'],
  ['http://portal//evil.example/', '/evil.example'],
])('%s leads to %s', (address, expected) => {
  expect(of(address)).toBe(expected);
});

test('no address leads to another host or back to itself', () => {
  const piece = fc.constantFrom('/', '//', '\\', '%5c', '%2f', 'evil.example', 'en', '?a=b', '.');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const url = new URL(`http://portal/${pieces.join('')}`);
      const to = redirectOf(url);
      if (to === undefined) return;

      expect(new URL(to, url).host).toBe('portal');
      expect(redirectOf(new URL(to, url))).toBeUndefined();
    }),
  );
});
