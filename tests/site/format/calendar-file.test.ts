import { expect, test } from 'vitest';
import { calendarFile } from '#site/format/calendar-file';

const reminder = {
  day: '2026-11-30',
  title: 'Nhận kết quả: Đăng ký thường trú, nhập hộ khẩu; cấp sổ',
  text: 'Ngày dự kiến.',
  url: 'https://portal.example.vn/thu-tuc/dang-ky-thuong-tru',
};
const file = calendarFile(reminder, new Date('2026-11-23T10:20:30.400Z'));

test('a calendar entry lasts the whole day and reminds in the morning', () => {
  expect(file).toContain('DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n');
  expect(file).toContain('TRIGGER:PT8H');
  expect(file).toContain('DTSTAMP:20261123T102030Z');
});

test('signs that mean something to calendars are escaped', () => {
  expect(unfolded(file)).toContain(
    'SUMMARY:Nhận kết quả: Đăng ký thường trú\\, nhập hộ khẩu\\; cấp sổ',
  );
  expect(unfolded(file)).toContain('DESCRIPTION:Ngày dự kiến.\\nhttps://portal.example.vn/');
});

test('no line is longer than calendars read, and no letter is cut in two', () => {
  const lines = file.split('\r\n');

  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\uFFFD');
});

const unfolded = (text: string) => text.replaceAll('\r\n ', '');
