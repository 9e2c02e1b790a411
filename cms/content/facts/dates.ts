import type { FactRule } from './facts-in.ts';
import { after, before } from './numerals.ts';

const months =
  `january february march april may june july august september october november december`.split(
    ' ',
  );
const monthNames = months.join('|');

const two = (number: string): string => number.padStart(2, '0');
const date = (year: string, month: string, day: string) => [
  `date:${year}-${two(month)}-${two(day)}`,
];
const monthNumber = (name: string): string => String(months.indexOf(name) + 1);

/** Days and months: `01/7/2025`, `ngày 1 tháng 7 năm 2025`, `1 July 2025`, `tháng 7/2025`, `1/7`. */
export const dateRules: FactRule[] = [
  {
    pattern: new RegExp(`${before}(\\d{4})-(\\d{2})-(\\d{2})${after}`, 'gu'),
    read: ([, year, month, day]) => date(year!, month!, day!),
  },
  {
    pattern: new RegExp(
      `${before}(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})${after}`,
      'gu',
    ),
    read: ([, day, month, year]) => date(year!, month!, day!),
  },
  {
    pattern: new RegExp(
      `${before}(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})${after}`,
      'gu',
    ),
    read: ([, day, month, year]) => date(year!, month!, day!),
  },
  {
    pattern: new RegExp(
      `${before}(\\d{1,2})(?:st|nd|rd|th)?\\s+(${monthNames}),?\\s+(\\d{4})${after}`,
      'gu',
    ),
    read: ([, day, month, year]) => date(year!, monthNumber(month!), day!),
  },
  {
    pattern: new RegExp(
      `${before}(${monthNames})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${after}`,
      'gu',
    ),
    read: ([, month, day, year]) => date(year!, monthNumber(month!), day!),
  },
  {
    pattern: new RegExp(
      `${before}tháng\\s+(\\d{1,2})(?:\\s+năm\\s+|\\s*/\\s*)(\\d{4})${after}`,
      'gu',
    ),
    read: ([, month, year]) => [`month:${year!}-${two(month!)}`],
  },
  {
    pattern: new RegExp(`${before}(${monthNames})\\s+(\\d{4})${after}`, 'gu'),
    read: ([, month, year]) => [`month:${year!}-${two(monthNumber(month!))}`],
  },
  {
    pattern: new RegExp(`${before}(\\d{1,2})/(\\d{4})${after}`, 'gu'),
    read: ([, month, year]) => [`month:${year!}-${two(month!)}`],
  },
  {
    pattern: new RegExp(`${before}(\\d{1,2})(?:/|\\s+tháng\\s+)(\\d{1,2})${after}(?!/)`, 'gu'),
    read: ([, day, month]) => [`day:${two(month!)}-${two(day!)}`],
  },
];

/** Times of day: `7:30`, `07h30`, `7 giờ 30`, `1:30 p.m.`. */
export const clockRule: FactRule = {
  pattern: new RegExp(
    `${before}(\\d{1,2})(?::(\\d{2})|h(\\d{2})?|\\s*giờ\\s*(\\d{2})(?!\\d)(?:\\s*phút)?)(?:\\s*(p\\.?m\\.?|a\\.?m\\.?))?${after}`,
    'gu',
  ),
  read: ([, hour, colon, h, giờ, half]) => {
    const hours = Number(hour) + (half?.startsWith('p') && Number(hour) < 12 ? 12 : 0);
    return [`clock:${hours}.${colon ?? h ?? giờ ?? '00'}`];
  },
};
