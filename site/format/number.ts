import type { Locale } from '#content/locale';

/** A number in the reader's notation: `10.000,5` or `10,000.5`. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers[locale].format(value);
}

// Making a formatter takes longer than rendering a line of a list: each is made once.
const numbers = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
} as const satisfies Record<Locale, Intl.NumberFormat>;
