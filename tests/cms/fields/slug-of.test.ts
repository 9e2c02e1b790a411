import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '#cms/fields/slug-of';

test.each([
  ['Đăng ký khai sinh', 'dang-ky-khai-sinh'],
  ['  Cấp lại GPLX (hạng A1, A2) ', 'cap-lai-gplx-hang-a1-a2'],
  ['Cấp giấy phép – gia hạn/điều chỉnh', 'cap-giay-phep-gia-han-dieu-chinh'],
  ['Ðăng ký', 'dang-ky'],
  ['đ\u0103ng ky\u0301', 'dang-ky'],
])('“%s” is addressed as %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a long title is cut between words', () => {
  const slug = slugOf('thủ tục '.repeat(40));

  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug.endsWith('-tuc') || slug.endsWith('-thu')).toBe(true);
});

test('whatever the title, the address is well formed, and stays when it is made again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = slugOf(title);

      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
