/** A span in seconds, with a tenth while it is short: `0,8 giây`, `12 seconds`. */
export function secondsInWords(seconds: number, language: string): string {
  const digits = seconds < 10 ? 1 : 0;
  const figure = seconds.toLocaleString(language === 'en' ? 'en' : 'vi', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${figure} ${language === 'en' ? 'seconds' : 'giây'}`;
}
