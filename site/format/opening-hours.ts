import type { OpeningHours } from '#content/agency';
import type { Locale } from '#content/locale';
import { fill, wordsOf } from '../text/words.ts';

/** One line of an opening-hours table: `thứ Hai đến thứ Sáu` – `7:30–11:30, 13:30–17:00`. */
export type HoursLine = { days: string; times: string };

/** Opening hours with the days that keep the same times put together, Monday first. */
export function openingLines(hours: OpeningHours[], locale: Locale): HoursLine[] {
  const byDay = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, times: timesOn(day, hours) }));
  const spans: { from: number; to: number; times: string }[] = [];
  for (const { day, times } of byDay) {
    if (times === '') continue;
    const last = spans.at(-1);
    if (last && last.times === times && last.to === day - 1) last.to = day;
    else spans.push({ from: day, to: day, times });
  }
  return spans.map(({ from, to, times }) => ({ days: daysOf(from, to, locale), times }));
}

// The word joiners keep a stretch of hours on one line.
function timesOn(day: number, hours: OpeningHours[]): string {
  return hours
    .filter(({ days }) => days.includes(day))
    .sort((a, b) => a.opens.localeCompare(b.opens))
    .map(({ opens, closes }) => `${clock(opens)}\u2060–\u2060${clock(closes)}`)
    .join(', ');
}

const clock = (time: string) => time.replace(/^0/, '');

function daysOf(from: number, to: number, locale: Locale): string {
  const { weekdays, daySpan } = wordsOf(locale);
  const name = (day: number) => capitalised(weekdays[String(day) as keyof typeof weekdays]);
  return from === to
    ? name(from)
    : fill(daySpan, { from: name(from), to: weekdays[String(to) as keyof typeof weekdays] });
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
