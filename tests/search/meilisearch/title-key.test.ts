import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleKey } from '#search/meilisearch/title-key';

const collator = new Intl.Collator('vi', { numeric: true });

test('titles stand in the order of a Vietnamese dictionary', () => {
  const titles = [
    'Bản sao',
    'Cấp thẻ',
    'cấp thẻ',
    'Cấp đổi thẻ',
    'Cắt điện',
    'Dân sự',
    'Đăng ký',
    'Đất đai',
    'Mẫu 2',
    'Mẫu 10',
    'Ô tô',
    'Ở trọ',
    'Xã, phường',
  ];

  expect(inOrder(titles)).toEqual(titles.toSorted(collator.compare));
});

const words =
  'a à ạ ă ắ â ậ b B c d đ Đ e é ê ệ g h i í k l m n o ỏ ô ộ ơ ợ p q r s t u ủ ư ự v x y ý 1 2 10 09 hoà hòa Hòa đất dat'.split(
    ' ',
  );
const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((some) => some.join(' '));

test('whatever the letters, the order is that of the dictionary', () => {
  fc.assert(
    fc.property(title, title, (a, b) => {
      expect(Math.sign(compare(a, b))).toBe(Math.sign(collator.compare(a, b)));
    }),
  );
});

test('a key is never longer than what the search server sorts by', () => {
  expect(titleKey('Đ9'.repeat(600)).length).toBeLessThan(468);
});

function inOrder(titles: string[]): string[] {
  return titles.toSorted(compare);
}

function compare(a: string, b: string): number {
  const [x, y] = [titleKey(a), titleKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
