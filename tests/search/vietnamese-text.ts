import * as fc from 'fast-check';

const syllables =
  'đăng ký kết hôn hộ chiếu giấy khai sinh quyền sử dụng đất thủ tục nghiêng thuỷ thủy hoà hòa khỏe Đường lý lí ưỡn ắc ầm 1.004222 42/2022/NĐ-CP'.split(
    ' ',
  );

/** Text as people write and paste it: Vietnamese in any normal form, odd spaces, look-alikes, and anything else. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...syllables) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\u00D0ất', '\u00F0ăng', 'ho\u200Bà', 'a\u00A0b', 'VISA', '😀'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
  )
  .chain((parts) =>
    fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD').map((form) => parts.join(' ').normalize(form)),
  );
