import type { FactRule } from './facts-in.ts';
import { before, numeral, valueOf } from './numerals.ts';

/** Numbers of legal documents, codes of Procedures, Agencies and Forms. */
export const codeRules: FactRule[] = [
  {
    pattern: /(?<![\p{L}\d/])\d{1,5}(?:\/\d{4})?\/[a-zđ]{2,}[\p{L}\d]*(?:-[\p{L}\d]+)*/gu,
    read: ([number]) => [`doc:${plain(number)}`],
  },
  {
    pattern: /(?<![\p{L}\d])(\d)\.(\d{6})(\.\d{3}\.\d{2}\.\d{2}\.[a-z]\d{2})?(?![\p{L}\d])/gu,
    read: ([, first, rest, province]) => {
      const code = `number:${first!}${rest!}`;
      return province ? [code, `code:${first!}.${rest!}${province}`] : [code];
    },
  },
  {
    pattern: /(?<![\p{L}\d])[a-zđ]{1,4}-?\d{1,4}(?:\.\d{1,3})*(?![\p{L}\d])/gu,
    read: ([code]) => [`code:${plain(code)}`],
  },
];

/** Percentages, long digit strings such as telephone numbers, and every other number. */
export const numberRules: FactRule[] = [
  {
    pattern: new RegExp(`${before}(${numeral})\\s*(?:%|phần trăm|percent|per cent)`, 'gu'),
    read: ([, number]) => [`percent:${valueOf(number!)}`],
  },
  {
    pattern: /(?:\+\s?84|(?<![\p{L}\d])(?:0|1[89]00))(?:[ .-]?\d){4,10}(?!\d)/gu,
    read: ([number]) => [`number:${Number(number.replace(/\+\s?84/, '').replaceAll(/\D/g, ''))}`],
  },
  {
    pattern: new RegExp(`(?<!\\d)(${numeral})`, 'gu'),
    read: ([, number]) => [`number:${valueOf(number!)}`],
  },
];

/** Without marks, as numbers are often typed: `123/2015/NĐ-CP` is `123/2015/nd-cp`. */
function plain(number: string): string {
  return number.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}
