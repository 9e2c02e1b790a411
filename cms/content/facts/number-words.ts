/** A text with the numbers written in words before a unit written in digits: `năm ngày` becomes `5 ngày`. Lower case, NFC. */
export function spellOut(text: string): string {
  return text
    .replaceAll(vietnamese, (_, number: string) => String(readVietnamese(number)))
    .replaceAll(english, (_, number: string) => String(readEnglish(number)));
}

const digitsVi: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

const digitsEn =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tensEn = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const word = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';
const unitsVi =
  'ngày|giờ|tháng|tuần|năm|tuổi|phút|bản|tờ|loại|bước|người|lần|nghìn|ngàn|triệu|tỷ|đồng|cấp|mức|bộ';
const unitsEn =
  '(?:working |business |calendar )?(?:days?|hours?|months?|weeks?|years?|minutes?)|copy|copies|originals?|times?|steps?|thousand|million|dong|vnd|people|photos?';
const numeralsVi = [
  ...Object.keys(digitsVi).filter((numeral) => numeral !== 'không'),
  'mười',
  'mươi',
  'trăm',
  'linh',
  'lẻ',
].join('|');
const numeralsEn = [...digitsEn, ...tensEn, 'hundred'].join('|');

const vietnamese = new RegExp(
  `${word}((?:(?:${numeralsVi})\\s+)*(?:${numeralsVi}))(?=\\s+(?:${unitsVi})${end})`,
  'gu',
);
const english = new RegExp(
  // “number and year” has no numeral before its “and”.
  `${word}((?:${numeralsEn})(?:[\\s-]+(?:and|${numeralsEn}))*)(?=[\\s-]+(?:${unitsEn})${end})`,
  'gu',
);

function readVietnamese(number: string): number {
  let sum = 0;
  let last = 0;
  for (const numeral of number.split(/\s+/)) {
    if (numeral === 'trăm') [sum, last] = [sum + (last || 1) * 100, 0];
    else if (numeral === 'mười') [sum, last] = [sum + last + 10, 0];
    else if (numeral === 'mươi') [sum, last] = [sum + last * 10, 0];
    else if (numeral in digitsVi) [sum, last] = [sum + last, digitsVi[numeral]!];
  }
  return sum + last;
}

function readEnglish(number: string): number {
  let sum = 0;
  for (const numeral of number.split(/[\s-]+/)) {
    if (numeral === 'hundred') sum = (sum || 1) * 100;
    else if (tensEn.includes(numeral)) sum += (tensEn.indexOf(numeral) + 2) * 10;
    else if (digitsEn.includes(numeral)) sum += digitsEn.indexOf(numeral);
  }
  return sum;
}
