import type { Fee } from '#content/channel';
import type { Locale } from '#content/locale';
import { wordsOf } from '../text/words.ts';

/** An amount in đồng: `10.000 đồng`, `10,000 VND`. */
export function formatMoney(amount: number, locale: Locale): string {
  return locale === 'vi'
    ? `${new Intl.NumberFormat('vi-VN').format(amount)} đồng`
    : `${new Intl.NumberFormat('en-GB').format(amount)} VND`;
}

/** What a Fee comes to. Nothing known is never shown as free. */
export function formatFee(fee: Fee, locale: Locale): string {
  const { procedure: words } = wordsOf(locale);
  if (fee.amount === undefined) return words.feeUnknown;
  return fee.amount === 0 ? words.free : formatMoney(fee.amount, locale);
}
