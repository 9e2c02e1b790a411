/** A weekday on which offices are closed, in Vietnamese and English. */
export type Holiday = { day: string; vi: string; en: string };

/**
 * The weekdays on which offices are closed, day by day. Kept up by hand, once a year, from
 *
 * - Bộ luật Lao động 2019 (45/2019/QH14), Điều 112: New Year, Tết (five days), Hùng Kings (10/3 lunar), 30/4, 1/5,
 *   National Day (two days); Điều 111.3: a holiday on a weekend is made up for on the next working day;
 * - the yearly announcement of Bộ Nội vụ on Tết, National Day and the days swapped for them;
 * - Nghị quyết 80-NQ/TW of 2026: 24/11, Ngày Văn hóa Việt Nam.
 *
 * Lunar days: Tết 17/2/2026 and 6/2/2027; 10/3 falls on 26/4/2026 and 16/4/2027.
 */
export const publicHolidays: readonly Holiday[] = [
  { day: '2026-01-01', vi: 'Tết Dương lịch', en: 'New Year' },
  { day: '2026-01-02', vi: 'Tết Dương lịch', en: 'New Year' },
  ...tet('2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  { day: '2026-04-27', vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Day' },
  { day: '2026-04-30', vi: 'Ngày Giải phóng miền Nam', en: 'Reunification Day' },
  { day: '2026-05-01', vi: 'Quốc tế Lao động', en: 'Labour Day' },
  { day: '2026-08-31', vi: 'Quốc khánh', en: 'National Day' },
  { day: '2026-09-01', vi: 'Quốc khánh', en: 'National Day' },
  { day: '2026-09-02', vi: 'Quốc khánh', en: 'National Day' },
  { day: '2026-11-24', vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
  { day: '2027-01-01', vi: 'Tết Dương lịch', en: 'New Year' },
  ...tet('2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'),
  { day: '2027-04-16', vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Day' },
  { day: '2027-04-30', vi: 'Ngày Giải phóng miền Nam', en: 'Reunification Day' },
  { day: '2027-05-03', vi: 'Quốc tế Lao động', en: 'Labour Day' },
  { day: '2027-09-02', vi: 'Quốc khánh', en: 'National Day' },
  { day: '2027-09-03', vi: 'Quốc khánh', en: 'National Day' },
  { day: '2027-11-24', vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
];

/** Saturdays on which offices work, for a weekday given free before or after a holiday. */
export const workingSaturdays: readonly string[] = ['2026-01-10', '2026-08-22'];

/** Up to this day the table rests on an announcement; later days follow from the law and may still move. */
export const announcedUntil = '2026-12-31';

/** The first and the last day the table covers. */
export const coveredDays = { first: '2026-01-01', last: '2027-12-31' };

function tet(...days: string[]): Holiday[] {
  return days.map((day) => ({ day, vi: 'Tết Nguyên đán', en: 'Tết' }));
}
