import type { Fact } from '#content/facts/facts-in';

/** A fact as an editor reads it: `money:50000` is `50.000 đồng`, `50,000 VND` in English. */
export function sayFact(fact: Fact, language: 'vi' | 'en'): string {
  const colon = fact.indexOf(':');
  const sort = fact.slice(0, colon);
  const value = fact.slice(colon + 1);
  const number = (text: string) =>
    Number(text).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  switch (sort) {
    case 'money':
      if (value === '0') return language === 'vi' ? 'miễn phí' : 'free of charge';
      return language === 'vi' ? `${number(value)} đồng` : `${number(value)} VND`;
    case 'time': {
      const [quantity = '', unit = ''] = value.split(' ');
      const [vi, en] = units[unit] ?? [unit, unit];
      return `${number(quantity)} ${language === 'vi' ? vi : en}`;
    }
    case 'date':
      return value.split('-').toReversed().join('/');
    case 'percent':
      return `${number(value)} %`;
    case 'number':
      return number(value);
    default:
      return value.toUpperCase();
  }
}

const units: Record<string, [vi: string, en: string]> = {
  'working-day': ['ngày làm việc', 'working days'],
  day: ['ngày', 'days'],
  hour: ['giờ', 'hours'],
  week: ['tuần', 'weeks'],
  month: ['tháng', 'months'],
  age: ['tuổi', 'years of age'],
  year: ['năm', 'years'],
  minute: ['phút', 'minutes'],
};
