import { expect, test } from 'vitest';
import { openNow } from '#site/format/open-now';
import { vietnamNow } from '#site/format/vietnam-now';

const weekdays = [1, 2, 3, 4, 5];
const office = [
  { days: weekdays, opens: '13:30', closes: '17:00' },
  { days: weekdays, opens: '07:30', closes: '11:30' },
];

test('an office is open until the end of the stretch it is in', () => {
  expect(openNow(office, { day: '2026-11-23', time: '09:00' })).toEqual({
    open: true,
    until: '11:30',
  });
});

test('over lunch it opens again today', () => {
  expect(openNow(office, { day: '2026-11-23', time: '11:30' })).toEqual({
    open: false,
    opens: { day: '2026-11-23', in: 0, time: '13:30' },
  });
});

test('on Friday evening it opens on Monday, and before a public holiday on the day after it', () => {
  expect(openNow(office, { day: '2026-11-27', time: '18:00' })).toMatchObject({
    opens: { day: '2026-11-30', in: 3 },
  });
  expect(openNow(office, { day: '2026-11-23', time: '18:00' })).toMatchObject({
    opens: { day: '2026-11-25', in: 2 },
  });
});

test('over Tết it is closed on weekdays, too', () => {
  expect(openNow(office, { day: '2027-02-08', time: '09:00' })).toMatchObject({
    opens: { day: '2027-02-12', time: '07:30' },
  });
});

test('an office that opens on Saturdays is open on Saturdays', () => {
  const hours = [{ days: [6], opens: '07:30', closes: '11:30' }];

  expect(openNow(hours, { day: '2026-11-28', time: '08:00' })?.open).toBe(true);
});

test('without hours nothing is said', () => {
  expect(openNow([], { day: '2026-11-23', time: '09:00' })).toBeUndefined();
});

test('clocks are those of Vietnam, wherever the reader is', () => {
  expect(vietnamNow(new Date('2026-11-23T17:05:00Z'))).toEqual({
    day: '2026-11-24',
    time: '00:05',
  });
});
