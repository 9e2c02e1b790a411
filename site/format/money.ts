import type { Fee } from '#content/channel';
import type { Locale } from '#content/locale';
import { wordsOf } from '../text/words.ts';
import { formatNumber } from './number.ts';

/** An amount in đồng: `10.000 đồng`, `10,000 VND`. */
export function formatMoney(amount: number, locale: Locale): string {
  return `${formatNumber(amount, locale)} ${locale === 'vi' ? 'đồng' : 'VND'}`;
}

/** What a Fee comes to. Nothing known is never shown as free. */
export function formatFee(fee: Fee, locale: Locale): string {
  const { procedure: words } = wordsOf(locale);
  if (fee.amount === undefined) return words.feeUnknown;
  return fee.amount === 0 ? words.free : formatMoney(fee.amount, locale);
}
