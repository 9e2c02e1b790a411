import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '#chatbot/passage';
import { verify } from '#chatbot/verify';

const fee = aPassage(
  'Lệ phí: 50.000 đồng khi nộp trực tiếp. Thời hạn giải quyết: 5 ngày làm việc, theo Nghị định 123/2015/NĐ-CP.',
);

test('a published sentence stands', () => {
  expect(verify({ text: fee.text, passages: [fee] })).toEqual({ ok: true });
});

test.each([
  'Nộp trực tiếp thì lệ phí là 50 nghìn đồng.',
  'Lệ phí là 50,000 VND khi nộp trực tiếp.',
  'Thời hạn giải quyết là năm ngày làm việc.',
])('the same in another spelling stands: %s', (text) => {
  expect(verify({ text, passages: [fee] })).toEqual({ ok: true });
});

test.each([
  ['Lệ phí là 60.000 đồng khi nộp trực tiếp.', 'unsupported-fact'],
  ['Thời hạn giải quyết là 5 ngày.', 'unsupported-fact'],
  ['Lệ phí nộp trực tiếp theo Nghị định 123/2016/NĐ-CP.', 'unsupported-fact'],
  ['Không nộp lệ phí trực tiếp.', 'unsupported-words'],
  ['Chỉ nộp lệ phí trực tiếp.', 'unsupported-words'],
  ['Hãy nhờ người quen giúp cho nhanh.', 'unsupported-words'],
  ['Lệ phí nộp tại http://x.example.', 'foreign-link'],
  ['Lệ phí nộp tại [đây](//x).', 'foreign-link'],
  ['Hỏi lệ phí qua a@b.example.', 'foreign-link'],
])('%s does not stand: %s', (text, because) => {
  expect(verify({ text, passages: [fee] })).toMatchObject({ ok: false, because });
});

test('a sentence without a source never stands', () => {
  expect(verify({ text: fee.text, passages: [] })).toMatchObject({
    ok: false,
    because: 'no-citation',
  });
});

describe('whatever the number', () => {
  const sums = fc.integer({ min: 1, max: 9999 }).map((thousands) => thousands * 1000);

  test('a sum that no passage states never stands', () => {
    fc.assert(
      fc.property(sums, sums, (published, said) => {
        const passage = aPassage(
          `Lệ phí: ${published.toLocaleString('vi-VN')} đồng khi nộp trực tiếp.`,
        );
        const texts = [
          `Lệ phí là ${said.toLocaleString('vi-VN')} đồng.`,
          `Lệ phí là ${said / 1000} nghìn đồng.`,
        ];
        for (const text of texts) {
          expect(verify({ text, passages: [passage] }).ok).toBe(published === said);
        }
      }),
    );
  });

  test('a sum that a passage states stands, in thousands too', () => {
    for (const thousands of [1, 50, 999, 1000, 1234, 9997]) {
      const passage = aPassage(`Lệ phí: ${(thousands * 1000).toLocaleString('vi-VN')} đồng.`);
      expect(verify({ text: `Lệ phí là ${thousands} nghìn đồng.`, passages: [passage] }).ok).toBe(
        true,
      );
    }
  });

  test('a length of time with another number or unit never stands', () => {
    const time = fc.record({
      quantity: fc.integer({ min: 1, max: 90 }),
      unit: fc.constantFrom('ngày', 'ngày làm việc', 'giờ', 'tháng'),
    });
    fc.assert(
      fc.property(time, time, (published, said) => {
        const passage = aPassage(`Thời hạn giải quyết: ${published.quantity} ${published.unit}.`);
        const text = `Thời hạn giải quyết là ${said.quantity} ${said.unit}.`;
        const same = published.quantity === said.quantity && published.unit === said.unit;
        expect(verify({ text, passages: [passage] }).ok).toBe(same);
      }),
    );
  });
});

function aPassage(text: string): Passage {
  return {
    id: 'procedure/x/y',
    kind: 'procedure',
    documentId: 'x',
    locale: 'vi',
    title: 'Đăng ký',
    url: '/thu-tuc/x',
    text,
  };
}
