import type { ProcessingTime } from '#content/channel';
import type { Locale } from '#content/locale';
import { counted, wordsOf } from '../text/words.ts';
import { formatNumber } from './number.ts';

/** `3 ngày làm việc`; undefined when only the note says how long. */
export function formatTime(time: ProcessingTime, locale: Locale): string | undefined {
  if (time.quantity === undefined) return undefined;
  const quantity = formatNumber(time.quantity, locale);
  return counted(wordsOf(locale).units[time.unit], time.quantity, quantity);
}

/** Seconds of a film as `2:05` or `1:02:05`. */
export function formatClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

/** Seconds as HTML and schema.org durations: `PT2M5S`. */
export function isoDuration(seconds: number): string {
  const whole = Math.round(seconds);
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`;
}
