/** A source's date as a day in Việt Nam: milliseconds since 1970, `yyyy-mm-dd…` or `dd/mm/yyyy`. Undefined for anything else. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) && value > 0 ? days.format(new Date(value)) : undefined;
  if (typeof value !== 'string') return undefined;
  const [, d, m, y] = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})/u.exec(value) ?? [];
  const day =
    d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : value.trim().slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/u.test(day) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(day)
    ? day
    : undefined;
}

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
