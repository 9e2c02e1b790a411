/** A time of day in Việt Nam, with the day behind it unless it is today's: `10:32:05 ngày 23/11/2026`. */
export function clockTime(at: Date, language: string, now = new Date()): string {
  const day = days.format(at);
  if (day === days.format(now)) return clocks.format(at);
  return `${clocks.format(at)}${language === 'en' ? ' on ' : ' ngày '}${day}`;
}

const timeZone = 'Asia/Ho_Chi_Minh';
const clocks = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' });
const days = new Intl.DateTimeFormat('en-GB', { timeZone });
