import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsIn, factsSupportedBy } from '#content/facts/facts-in';

const spellings: [fact: string, texts: string[]][] = [
  [
    'money:50000',
    [
      '50.000 đồng',
      '50,000 VND',
      'VND 50,000',
      '50.000đ',
      '50 nghìn',
      '50 nghìn đồng',
      '50k',
      'năm mươi nghìn đồng',
      '50.000 VNĐ',
      'fifty thousand dong',
      '50.000 ₫',
    ],
  ],
  [
    'money:1200000',
    ['1.200.000 đồng', '1,2 triệu đồng', '1 triệu 200 nghìn đồng', '1.2 million dong'],
  ],
  ['money:0', ['miễn phí', '0 đồng', 'không thu', 'free of charge']],
  [
    'time:5 working-day',
    [
      '5 ngày làm việc',
      '05 ngày làm việc',
      'năm ngày làm việc',
      '5 working days',
      'five working days',
      '5 (năm) ngày làm việc',
      '5 business days',
    ],
  ],
  ['time:60 day', ['60 ngày', 'sáu mươi ngày', '60 days', 'sixty days', '60-day']],
  ['time:21 day', ['21 ngày', 'hai mươi mốt ngày', 'twenty-one days']],
  ['time:15 day', ['15 ngày', 'mười lăm ngày']],
  ['time:5 year', ['5 năm', 'năm năm', 'five years']],
  ['time:18 age', ['18 tuổi', 'mười tám tuổi', '18 years old']],
  [
    'date:2025-07-01',
    [
      '01/7/2025',
      '1/7/2025',
      'ngày 01 tháng 7 năm 2025',
      '2025-07-01',
      '1 July 2025',
      'July 1, 2025',
      '01-07-2025',
    ],
  ],
  ['month:2025-07', ['tháng 7 năm 2025', 'tháng 7/2025', 'July 2025']],
  ['clock:7.30', ['7:30', '07:30', '7h30', '7 giờ 30']],
  ['doc:123/2015/nd-cp', ['123/2015/NĐ-CP', '123/2015/nđ-cp']],
  ['doc:60/2014/qh13', ['60/2014/QH13']],
  ['number:1004222', ['1.004222', '1004222']],
  ['percent:10', ['10%', '10 %', '10 phần trăm', '10 percent']],
  ['number:19000257', ['1900 0257', '19000257', '1900.0257']],
  ['code:tk-01', ['TK-01', 'tk-01']],
];

test.each(spellings)('%s is read in every spelling', (fact, texts) => {
  for (const text of texts) expect([text, factsIn(`Ở đây: ${text}.`)]).toEqual([text, [fact]]);
});

test('what looks alike is told apart', () => {
  expect(factsIn('5 ngày làm việc')).not.toEqual(factsIn('5 ngày'));
  expect(factsIn('năm 2025')).toEqual(['number:2025']);
  expect(factsIn('một cửa, hai bên, ba mẹ')).toEqual([]);
  expect(factsIn('1.004222')).not.toEqual(factsIn('1.004223'));
});

test('a text supports what follows from it, and no more', () => {
  const supported = factsSupportedBy(
    'Lệ phí 50.000 đồng từ ngày 01/7/2025, trong 5 ngày làm việc.',
  );

  expect([...supported]).toEqual(
    expect.arrayContaining(['number:50000', 'month:2025-07', 'number:5']),
  );
  expect(supported.has('time:5 day')).toBe(false);
  expect(supported.has('money:5')).toBe(false);
});

test('every sum is the same sum in every spelling', () => {
  const sums = fc.integer({ min: 1, max: 999_999 }).map((thousands) => thousands * 1000);
  fc.assert(
    fc.property(sums, (sum) => {
      const dotted = sum.toLocaleString('vi-VN');
      const commas = sum.toLocaleString('en-US');
      const texts = [
        `${dotted} đồng`,
        `${commas} VND`,
        `VND ${commas}`,
        `${sum} đ`,
        `${sum / 1000} nghìn đồng`,
      ];
      for (const text of texts) expect(factsIn(text)).toEqual([`money:${sum}`]);
    }),
  );
});
