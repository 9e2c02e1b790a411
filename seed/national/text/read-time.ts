import type { ProcessingTime } from '#content/channel';
import type { Note } from '../dirt.ts';
import { cleanLine } from './clean.ts';

/** A processing time as a source states it: a number with a unit, or words. */
export function readTime(
  value: unknown,
  unit: ProcessingTime['unit'] | undefined,
  notes: Note[],
): ProcessingTime {
  const number =
    typeof value === 'string' && /^\d+([.,]\d+)?$/u.test(value.trim())
      ? Number(value.replace(',', '.'))
      : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    const note = typeof value === 'string' ? cleanLine(value) : '';
    if (note) notes.push({ dirt: 'time-in-words', field: 'time' });
    return { unit: unit ?? 'other', ...(note && { note }) };
  }
  if (number <= 0) return { unit: unit ?? 'other' };
  if (unit !== undefined && unit !== 'other') return { quantity: number, unit };
  notes.push({ dirt: 'unit-other', field: 'time' });
  return { unit: 'other', note: `${number} (nguồn không ghi đơn vị)` };
}
