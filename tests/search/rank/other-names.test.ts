import { expect, test } from 'vitest';
import { otherNames } from '#search/rank/other-names';

test.each([
  ['Cấp đổi thẻ căn cước (thực hiện tại cấp tỉnh)', ['Cấp đổi thẻ căn cước']],
  ['Cấp hộ chiếu phổ thông thực hiện tại cấp xã', ['Cấp hộ chiếu phổ thông']],
  ['Khai thác khoáng sản thuộc thẩm quyền của Bộ', ['Khai thác khoáng sản']],
  ['Cấp lại sổ BHXH', ['Cấp lại sổ bảo hiểm xã hội']],
  ['Đăng ký kết hôn', []],
  ['(cấp tỉnh)', []],
])('%s is also called %j', (title, names) => {
  expect(otherNames(title)).toEqual(names);
});
