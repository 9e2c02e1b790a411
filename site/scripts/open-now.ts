import type { OpeningHours } from '#content/agency';
import type { Locale } from '#content/locale';
import { formatDay } from '../format/day.ts';
import { openNow, type OpenNow } from '../format/open-now.ts';
import { vietnamNow } from '../format/vietnam-now.ts';

type Words = Record<'open' | 'today' | 'tomorrow' | 'later', string>;

/** Says beside opening hours whether the office is open at this moment; it looks again every minute. */
export function sayOpenNow(): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-hours]')];
  if (lines.length === 0) return;
  const show = () => lines.forEach(say);
  show();
  setInterval(show, 60_000);
}

function say(line: HTMLElement): void {
  const hours = JSON.parse(line.dataset.hours ?? '[]') as OpeningHours[];
  const words = JSON.parse(line.dataset.words ?? '{}') as Words;
  const state = openNow(hours, vietnamNow(new Date()));
  line.classList.toggle('is-open', state?.open === true);
  const text = state ? sentence(state, words, line.lang as Locale) : '';
  if (line.textContent !== text) line.textContent = text;
}

function sentence(state: OpenNow, words: Words, locale: Locale): string {
  const clock = (time: string) => time.replace(/^0/, '');
  if (state.open) return words.open.replace('{time}', clock(state.until));
  const { day, in: ahead, time } = state.opens;
  const template = ahead === 0 ? words.today : ahead === 1 ? words.tomorrow : words.later;
  return template.replace('{time}', clock(time)).replace('{day}', dayInWords(day, locale));
}

function dayInWords(day: string, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(new Date(day))} ${formatDay(day, locale)}`;
}
