import type { OpeningHours } from '#content/agency';
import { isWorkingDay } from './result-day.ts';

/** A moment as clocks in Vietnam show it: `yyyy-mm-dd` and `hh:mm`. */
export type Moment = { day: string; time: string };

/** Whether an office is open, and until when; or when it opens next: today, tomorrow or on a later day. */
export type OpenNow =
  { open: true; until: string } | { open: false; opens: { day: string; in: number; time: string } };

/** Undefined where no hours are known for the two weeks to come. Public holidays are closed. */
export function openNow(hours: OpeningHours[], { day, time }: Moment): OpenNow | undefined {
  const current = stretchesOn(day, hours).find(
    ({ opens, closes }) => opens <= time && time < closes,
  );
  if (current) return { open: true, until: current.closes };
  for (let ahead = 0; ahead <= 14; ahead += 1) {
    const date = daysAfter(day, ahead);
    const next = stretchesOn(date, hours).find(({ opens }) => ahead > 0 || opens > time);
    if (next) return { open: false, opens: { day: date, in: ahead, time: next.opens } };
  }
  return undefined;
}

function stretchesOn(day: string, hours: OpeningHours[]): OpeningHours[] {
  const weekday = new Date(day).getUTCDay() || 7;
  // Offices that keep hours on Saturdays keep them whether or not that is a working day.
  if (weekday < 6 && !isWorkingDay(day)) return [];
  return hours
    .filter(({ days }) => days.includes(weekday))
    .toSorted((a, b) => a.opens.localeCompare(b.opens));
}

function daysAfter(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
