import * as fc from 'fast-check';
import { fold } from '#search/fold';
import { hands, toKeys } from './to-keys.ts';

const matters =
  'đăng ký kết hôn|cấp hộ chiếu phổ thông|thẻ căn cước|giấy phép xây dựng|sổ đỏ|có yếu tố nước ngoài|nhà cấp IV|bảo hiểm xã hội một lần|hochieu|đk khai tử|gplx|1.004222|nd 42/2022|tỉnh Phú Yên|passport';
const around =
  'cho tôi hỏi|làm thế nào để|cần giấy tờ gì|ở đâu|mất bao lâu|bao nhiêu tiền ạ|vợ chồng em|được không|how to get|ko|thì|của|gì|là|ntn';
const odd = 'kếy hom|trứng thực|căng cước|xyzzy|😀|đ|42|ỹ|-|a\u0301|ﬁ|Ǆ|İ';

const style = fc.constantFrom(
  (words: string) => words,
  fold,
  (words: string) => words.toUpperCase(),
  (words: string) => words.normalize('NFD'),
  (words: string) =>
    words
      .split(' ')
      .map((word) => toKeys(word, hands[0]!))
      .join(' '),
  (words: string) =>
    words
      .split(' ')
      .map((word) => toKeys(word, hands[5]!))
      .join(' '),
  (words: string) => words.replaceAll(' ', ''),
);

/** What people type: matters and the words around them, each in some way of typing, some of it odd. */
export const aQuestion = fc
  .array(
    fc
      .tuple(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...matters.split('|')) },
          { weight: 3, arbitrary: fc.constantFrom(...around.split('|')) },
          { weight: 1, arbitrary: fc.constantFrom(...odd.split('|')) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
        ),
        style,
      )
      .map(([words, write]) => write(words)),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
