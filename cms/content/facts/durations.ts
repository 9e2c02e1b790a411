import type { FactRule } from './facts-in.ts';
import { after, before, numeral, valueOf } from './numerals.ts';

const units: [unit: string, spelled: string][] = [
  ['working-day', 'ngày làm việc|working days?|business days?|working-days?'],
  ['day', 'ngày|calendar days?|days?'],
  ['hour', 'giờ|hours?|tiếng'],
  ['week', 'tuần|weeks?'],
  ['month', 'tháng|months?'],
  ['age', 'tuổi|years? old|years? of age'],
  ['year', 'năm|years?'],
  ['minute', 'phút|minutes?'],
];

/** Lengths of time and ages with their unit; five days are not five working days. */
export const durationRule: FactRule = {
  pattern: new RegExp(
    `${before}(${numeral}|nửa|half an?)(?:\\s*\\([^)\\d]{1,30}\\))?[\\s-]*(${units.map(([, spelled]) => spelled).join('|')})${after}`,
    'gu',
  ),
  read: ([, number, spelled]) => {
    const unit = units.find(([, spellings]) =>
      new RegExp(`^(?:${spellings})$`, 'u').test(spelled!),
    );
    return [`time:${isHalf(number!) ? 0.5 : valueOf(number!)} ${unit![0]}`];
  },
};

// "Nửa ngày", "half a day".
function isHalf(number: string): boolean {
  return number === 'nửa' || number.startsWith('half');
}
