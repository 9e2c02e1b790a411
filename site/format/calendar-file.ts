/** A day to be reminded of. */
export type Reminder = {
  /** `yyyy-mm-dd`. */
  day: string;
  title: string;
  text: string;
  url: string;
};

/** A calendar file (iCalendar, RFC 5545) with one whole-day entry that reminds at 8 in the morning. */
export function calendarFile({ day, title, text, url }: Reminder, now: Date): string {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${new URL(url).host}//portal//VI`,
    'BEGIN:VEVENT',
    `UID:${plainDay(day)}-${encodeURIComponent(new URL(url).pathname)}@${new URL(url).host}`,
    `DTSTAMP:${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    `DTEND;VALUE=DATE:${plainDay(next.toISOString().slice(0, 10))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${url}`)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT8H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const plainDay = (day: string) => day.replaceAll('-', '');
const escaped = (text: string) =>
  text.replaceAll(/[\\,;]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

// A line holds at most 75 bytes, and a letter is never cut in two.
function folded(line: string): string {
  const size = (text: string) => new TextEncoder().encode(text).length;
  const rows = [''];
  for (const letter of line) {
    if (size(rows.at(-1)! + letter) > 74) rows.push(' ');
    rows[rows.length - 1] += letter;
  }
  return rows.join('\r\n');
}
