import { expect, test } from 'vitest';
import { messageOf } from '#site/format/message';

const message = {
  title: 'Làm giấy khai sinh cho con',
  facts: [{ name: 'Lệ phí', value: 'Không thu' }],
  papersTitle: 'Giấy tờ cần chuẩn bị',
  papers: ['Tờ khai', 'Giấy chứng sinh'],
  url: 'https://portal.example.vn/thu-tuc/khai-sinh',
};

test('a message names the facts, every paper for the Case, and where to read more', () => {
  expect(messageOf({ ...message, forCase: 'Sinh tại Việt Nam' })).toBe(
    [
      'LÀM GIẤY KHAI SINH CHO CON',
      'Lệ phí: Không thu',
      '',
      'Giấy tờ cần chuẩn bị (Sinh tại Việt Nam):',
      '☐ Tờ khai',
      '☐ Giấy chứng sinh',
      '',
      'https://portal.example.vn/thu-tuc/khai-sinh',
    ].join('\n'),
  );
});

test('a Procedure without papers announces none', () => {
  expect(messageOf({ ...message, papers: [] })).not.toContain('Giấy tờ');
});
