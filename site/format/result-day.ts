import type { ProcessingTime } from '#content/channel';
import {
  announcedUntil,
  publicHolidays,
  workingSaturdays,
  type Holiday,
} from './public-holidays.ts';

/** When a result is due, and why then. Days are `yyyy-mm-dd`. */
export type ResultDay = {
  day: string;
  /** The working day the dossier counts as received on: the day it was handed in, or the next one that is open. */
  received: string;
  /** Public holidays that put it off, each once, by name. */
  holidays: Holiday[];
  /** Whether it reaches beyond what has been announced of public holidays. */
  mayMove: boolean;
};

/** What can be counted in days; hours and other times cannot. */
export type CountedTime = { quantity: number; unit: 'working-day' | 'day' | 'month' };

/** A processing time that can be counted in days; undefined for hours, and where only the note speaks. */
export function countedTime({ quantity, unit }: ProcessingTime): CountedTime | undefined {
  if (quantity === undefined || unit === 'hour' || unit === 'other') return undefined;
  return { quantity, unit };
}

/**
 * The day a result is due for a complete dossier handed in on `start`. The day of receipt does not count (Bộ luật Dân
 * sự 2015, Điều 147.2), and a time that ends on a day off ends on the next working day (Điều 148.5).
 */
export function resultDay(start: string, { quantity, unit }: CountedTime): ResultDay {
  const received = nextWorkingDay(start);
  const due = unit === 'working-day' ? workingDaysAfter(received, quantity) : datesAfter();
  const day = nextWorkingDay(due);
  return {
    day,
    received,
    holidays: holidaysBetween(start, day),
    mayMove: day > announcedUntil,
  };

  function datesAfter(): string {
    return unit === 'month' ? addMonths(received, quantity) : addDays(received, quantity);
  }
}

/** Whether offices work on a day. */
export function isWorkingDay(day: string): boolean {
  if (workingSaturdays.includes(day)) return true;
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays.some((one) => one.day === day);
}

function nextWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1));
}

function workingDaysAfter(day: string, count: number): string {
  let reached = day;
  for (let left = Math.ceil(count); left > 0; left -= 1)
    reached = nextWorkingDay(addDays(reached, 1));
  return reached;
}

function holidaysBetween(from: string, to: string): Holiday[] {
  const between = publicHolidays.filter(({ day }) => day >= from && day < to);
  return between.filter((one, place) => between[place - 1]?.vi !== one.vi);
}

function addDays(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + Math.ceil(count));
  return date.toISOString().slice(0, 10);
}

// 31/1 and a month is the last day of February.
function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = Math.ceil(count);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const reached = Date.UTC(year, month - 1 + months, Math.min(date, last));
  return new Date(reached).toISOString().slice(0, 10);
}
