const year = 366 * 24 * 3600 * 1000;

/** Refuses a last day that is past or more than a year ahead: a pin nobody looks after must end by itself. */
export function withinAYear(
  until: Date | string | null | undefined,
  { req }: { req: { i18n: { language: string } } },
): true | string {
  const isEnglish = req.i18n.language === 'en';
  if (!until) return isEnglish ? 'Choose the last day.' : 'Hãy chọn ngày cuối cùng.';
  const ahead = new Date(until).getTime() - Date.now();
  if (ahead > -24 * 3600 * 1000 && ahead < year) return true;
  return isEnglish
    ? 'Choose a day within the next twelve months; it can be prolonged then.'
    : 'Hãy chọn một ngày trong mười hai tháng tới; đến lúc đó có thể gia hạn.';
}
