import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { scanCode } from '#site/format/scan-code';

test('the drawn bars are exactly the dark squares of the code', () => {
  const url = 'https://portal.example.vn/thu-tuc/dang-ky-khai-sinh';
  const { size, path } = scanCode(url);

  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, n] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(n));

  expect(drawn).toEqual(encode(url, { ecc: 'M', border: 0 }).data);
});
