import { expect, test } from 'vitest';
import { feeAtAGlance, timeAtAGlance } from '#site/format/at-a-glance';
import { formatDay } from '#site/format/day';
import { formatClock } from '#site/format/duration';
import { guessedWords } from '#site/format/guessed-words';
import { mailPath } from '#site/format/mail-path';
import { formatFee, formatMoney } from '#site/format/money';
import { openingLines } from '#site/format/opening-hours';
import { pagesShown } from '#site/format/pages-shown';
import { aProcedure } from '../../builders/a-procedure.ts';

test('an unknown fee is never shown as free', () => {
  const fee = { id: 'f', kind: 'fee', currency: 'VND' } as const;

  expect(formatFee(fee, 'vi')).not.toBe(formatFee({ ...fee, amount: 0 }, 'vi'));
});

test('one unknown fee among known ones makes the whole depend on the case', () => {
  const [channel] = aProcedure().channels;
  const fees = [
    { id: 'a', kind: 'fee', amount: 8000, currency: 'VND' } as const,
    { id: 'b', kind: 'fee', currency: 'VND' } as const,
  ];

  const glimpse = feeAtAGlance(aProcedure({ channels: [{ ...channel!, fees }] }), 'vi');

  expect(glimpse).toEqual({ value: 'Tùy trường hợp', note: '8.000 đồng' });
});

test('times of one unit become a range', () => {
  const [channel] = aProcedure().channels;
  const slow = { ...channel!, id: 'slow', time: { quantity: 3, unit: 'working-day' } as const };

  const glimpse = timeAtAGlance(aProcedure({ channels: [channel!, slow] }), 'vi');

  expect(glimpse.value).toBe('1–3 ngày làm việc');
});

test('money is written as readers write it', () => {
  expect([formatMoney(10000, 'vi'), formatMoney(10000, 'en')]).toEqual([
    '10.000 đồng',
    '10,000 VND',
  ]);
});

test('an instant is shown as the day it was in Vietnam', () => {
  expect(formatDay('2026-10-01T18:00:00.000Z', 'vi')).toBe('02/10/2026');
  expect(formatDay('2026-11-18', 'en')).toBe('18 November 2026');
});

test('days that keep the same hours are one line', () => {
  const hours = [
    { days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00' },
    { days: [5, 4, 3, 2, 1], opens: '07:00', closes: '11:30' },
    { days: [7], opens: '08:00', closes: '10:00' },
  ];

  const lines = openingLines(hours, 'vi').map(({ days, times }) => [
    days,
    times.replaceAll('\u2060', ''),
  ]);

  expect(lines).toEqual([
    ['Thứ Hai đến thứ Sáu', '7:00–11:30, 13:30–17:00'],
    ['Chủ nhật', '8:00–10:00'],
  ]);
});

test('a film’s time has hours only where it needs them', () => {
  expect([formatClock(5), formatClock(125), formatClock(3725)]).toEqual([
    '0:05',
    '2:05',
    '1:02:05',
  ]);
});

test('a dead address still tells what was wanted', () => {
  expect(guessedWords('/thu-tuc/dang-ky-khai-sinh.html')).toBe('dang ky khai sinh');
});

test('a pager shows the first, the last and the near pages', () => {
  expect(pagesShown(6, 12)).toEqual([1, 4, 5, 6, 7, 8, 12]);
});

test('a letter begun in a link keeps its words and its lines, whatever was searched for', () => {
  const subject = 'Chưa tìm thấy: sổ đỏ & "hộ khẩu"?';

  const { protocol, pathname, searchParams } = new URL(
    mailPath('hoidap@example.vn', { subject, body: 'Kính gửi,\n100% + 1' }),
  );

  expect(protocol + pathname).toBe('mailto:hoidap@example.vn');
  // Mail programs read a plus as a plus.
  expect(searchParams.get('subject')).toBe(subject);
  expect(searchParams.get('body')).toBe('Kính gửi,\r\n100% + 1');
});
