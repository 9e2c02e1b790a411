import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicHolidays, workingSaturdays } from '#site/format/public-holidays';
import { countedTime, isWorkingDay, resultDay } from '#site/format/result-day';

const working = (quantity: number) => ({ quantity, unit: 'working-day' }) as const;

test('the day of receipt does not count, and weekends are passed over', () => {
  expect(resultDay('2026-11-19', working(3)).day).toBe('2026-11-25');
  expect(resultDay('2026-11-09', working(3)).day).toBe('2026-11-12');
});

test('a holiday puts the result off, and is named once', () => {
  const result = resultDay('2026-11-23', working(1));

  expect(result.day).toBe('2026-11-25');
  expect(result.holidays.map(({ vi }) => vi)).toEqual(['Ngày Văn hóa Việt Nam']);
});

test('Tết counts for none of the days, and is one reason', () => {
  const result = resultDay('2026-02-12', working(3));

  expect(result.day).toBe('2026-02-24');
  expect(result.holidays.map(({ vi }) => vi)).toEqual(['Tết Nguyên đán']);
});

test('what is handed in on a Sunday counts as received on Monday', () => {
  const result = resultDay('2026-11-15', working(1));

  expect(result).toMatchObject({ received: '2026-11-16', day: '2026-11-17' });
});

test('a Saturday on which offices work counts', () => {
  expect(resultDay('2026-08-21', working(1)).day).toBe('2026-08-22');
});

test('plain days and months that end on a day off end on the next working day', () => {
  expect(resultDay('2026-11-13', { quantity: 2, unit: 'day' }).day).toBe('2026-11-16');
  expect(resultDay('2026-07-31', { quantity: 1, unit: 'month' }).day).toBe('2026-09-03');
  expect(resultDay('2026-12-31', { quantity: 2, unit: 'month' }).day).toBe('2027-03-01');
});

test('beyond what has been announced the day may still move', () => {
  expect(resultDay('2026-11-09', working(5)).mayMove).toBe(false);
  expect(resultDay('2027-01-28', working(10)).mayMove).toBe(true);
});

test('hours, and times told only in words, are not counted in days', () => {
  expect(countedTime({ quantity: 4, unit: 'hour' })).toBeUndefined();
  expect(countedTime({ unit: 'working-day', note: 'Tùy hồ sơ' })).toBeUndefined();
});

test('a result always falls on a working day, and never earlier for a longer time', () => {
  const start = fc
    .integer({ min: 0, max: 650 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 30 }), (day, quantity) => {
      const [sooner, later] = [
        resultDay(day, working(quantity)),
        resultDay(day, working(quantity + 1)),
      ];
      expect(isWorkingDay(sooner.day)).toBe(true);
      expect(sooner.day > day && later.day > sooner.day).toBe(true);
    }),
  );
});

test('the table is in order, names weekdays only, and covers this year and the next', () => {
  const days = publicHolidays.map(({ day }) => day);
  const weekday = (day: string) => new Date(day).getUTCDay();

  expect(days).toEqual(days.toSorted());
  expect(days.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
  expect(workingSaturdays.every((day) => weekday(day) === 6)).toBe(true);
  expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(['2026', '2027']));
});
