import type { Locale } from '#content/locale';
import { calendarFile } from '../format/calendar-file.ts';
import { formatDay } from '../format/day.ts';
import { vietnamNow } from '../format/vietnam-now.ts';
import { resultDay, type CountedTime, type ResultDay } from '../format/result-day.ts';

type Words = Record<
  'due' | 'received' | 'holidays' | 'mayMove' | 'onlyWeekends' | 'beyond' | 'entry' | 'file',
  string
>;

/** The day a result is due, counted from today or from the day the reader chooses, and a calendar file of it. */
export function countResultDay(): void {
  const form = document.querySelector<HTMLFormElement>('[data-result-day]');
  if (!form) return;
  const words = JSON.parse(form.dataset.words ?? '{}') as Words;
  const locale = form.lang as Locale;
  const start = form.elements.namedItem('start') as HTMLInputElement;
  const time = form.elements.namedItem('time') as HTMLInputElement;
  const [line, because] = form.querySelectorAll('[data-due] > *');
  start.value = vietnamNow(new Date()).day;

  const due = (): ResultDay | undefined => {
    const [quantity, unit] = time.value.split(' ');
    if (start.value === '' || !start.validity.valid) return undefined;
    return resultDay(start.value, { quantity: Number(quantity), unit } as CountedTime);
  };
  const show = () => {
    const result = due();
    line!.textContent = result ? dayInWords(result.day, locale) : words.beyond;
    because!.textContent = result ? reasonOf(result, start.value, words, locale) : '';
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-calendar]')?.addEventListener('click', () => {
    const result = due();
    if (result) saveReminder(result.day, words);
  });
  show();
}

function reasonOf(result: ResultDay, start: string, words: Words, locale: Locale): string {
  const names = result.holidays.map((holiday) => holiday[locale]).join(', ');
  return [
    result.received !== start &&
      words.received.replace('{date}', formatDay(result.received, locale)),
    names ? words.holidays.replace('{names}', names) : words.onlyWeekends,
    result.mayMove && words.mayMove,
  ]
    .filter(Boolean)
    .join(' ');
}

function saveReminder(day: string, words: Words): void {
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const url = location.href.replace(/#.*/, '');
  const entry = { day, title: words.entry.replace('{title}', title), text: words.due, url };
  const blob = new Blob([calendarFile(entry, new Date())], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${words.file}-${day}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function dayInWords(day: string, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const name = weekday.format(new Date(day));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${formatDay(day, locale)}`;
}
