import { both, type Pair } from '../both.ts';
import type { StarterChannel } from '../starter.ts';

/** Working days from a complete dossier. */
export function workingDays(quantity: number, note: Pair = fromComplete): StarterChannel['time'] {
  return { quantity, unit: 'working-day', note: both(note) };
}

/** Calendar days from a complete dossier. */
export function days(quantity: number, note: Pair = fromComplete): StarterChannel['time'] {
  return { quantity, unit: 'day', note: both(note) };
}

/** The time is not certain here, or depends on the case: the receipt says the day. */
export function byReceipt(
  note: Pair = ['Theo giấy hẹn.', 'By the date on your receipt.'],
): StarterChannel['time'] {
  return { unit: 'other', note: both(note) };
}

const fromComplete: Pair = ['Kể từ khi nhận đủ hồ sơ.', 'From receipt of a complete dossier.'];
