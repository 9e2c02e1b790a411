import type { FactRule } from './facts-in.ts';
import { after, before, numeral, valueOf } from './numerals.ts';

const scales: Record<string, number> = {
  k: 1e3,
  nghìn: 1e3,
  ngàn: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  thousand: 1e3,
  triệu: 1e6,
  trieu: 1e6,
  tr: 1e6,
  million: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
};
const scale = Object.keys(scales).join('|');
const currency = 'đồng|dong|đ|vnđ|vnd|₫';

/** Sums in đồng, and that something costs nothing: `50.000 đ`, `VND 50,000`, `50 nghìn`, `1 triệu 200 nghìn`, `miễn phí`. */
export const moneyRule: FactRule = {
  pattern: new RegExp(
    [
      `${before}(?:miễn phí|miễn lệ phí|không thu|không mất phí|không mất tiền|không mất lệ phí|free of charge|no charge|no fee|free)${after}`,
      `(?:${before}(vnđ|vnd|₫)\\s*)(${numeral})(?:\\s*(${scale})${after})?`,
      `${before}(${numeral})\\s*(?:(${scale})(?:\\s+(${numeral})\\s*(${scale}))?(?:\\s*(?:${currency}))?|(?:${currency}))${after}`,
    ].join('|'),
    'gu',
  ),
  read: (match) => {
    const [, prefixed, prefixedNumber, prefixedScale, number, first, secondNumber, second] = match;
    if (prefixed) return [sum(prefixedNumber!, prefixedScale)];
    if (!number) return ['money:0'];
    const rest = secondNumber ? valueOf(secondNumber) * scales[second!]! : 0;
    return [`money:${valueOf(number) * (first ? scales[first]! : 1) + rest}`];
  },
};

function sum(number: string, scale: string | undefined): string {
  return `money:${valueOf(number) * (scale ? scales[scale]! : 1)}`;
}
