import type { Locale } from '#content/locale';

/** A day as people write it: `18/11/2026`, `18 November 2026`. Takes `yyyy-mm-dd` or an ISO 8601 instant, shown in local time. */
export function formatDay(day: string, locale: Locale): string {
  return day.length > 10
    ? formats[locale].local.format(new Date(day))
    : formats[locale].utc.format(new Date(day));
}

const vi = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const en = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const formats = {
  vi: {
    local: new Intl.DateTimeFormat('vi-VN', { ...vi, timeZone: 'Asia/Ho_Chi_Minh' }),
    utc: new Intl.DateTimeFormat('vi-VN', { ...vi, timeZone: 'UTC' }),
  },
  en: {
    local: new Intl.DateTimeFormat('en-GB', { ...en, timeZone: 'Asia/Ho_Chi_Minh' }),
    utc: new Intl.DateTimeFormat('en-GB', { ...en, timeZone: 'UTC' }),
  },
} as const;
