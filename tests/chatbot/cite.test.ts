import { expect, test } from 'vitest';
import { cite } from '#chatbot/cite';
import type { Passage } from '#chatbot/passage';

const aPassage = (given: Partial<Passage>): Passage => ({
  id: 'procedure/1/channel/1',
  kind: 'procedure',
  documentId: '1',
  locale: 'vi',
  title: 'Đăng ký khai sinh › Thời hạn, lệ phí',
  url: '/thu-tuc/dang-ky-khai-sinh#thoi-han-le-phi',
  text: 'Lệ phí: 8.000 đồng khi nộp trực tiếp.',
  ...given,
});

test('Passages of one section are one source to the reader', async () => {
  const direct = aPassage({});
  const online = aPassage({
    id: 'procedure/1/channel/2',
    text: 'Lệ phí: 8.000 đồng khi nộp trực tuyến.',
  });
  const drafts = [
    { text: 'Lệ phí: 8.000 đồng.', passages: [direct, online] },
    { text: 'Nộp trực tiếp: lệ phí 8.000 đồng.', passages: [direct, online] },
  ];

  const events = await Array.fromAsync(cite(drafts));

  expect(events.map(({ type }) => type)).toEqual(['citation', 'sentence', 'sentence']);
  expect(events[0]).toMatchObject({
    citation: {
      n: 1,
      quote: 'Lệ phí: 8.000 đồng khi nộp trực tiếp. Lệ phí: 8.000 đồng khi nộp trực tuyến.',
    },
  });
  expect(events[2]).toMatchObject({ sentence: { citations: [1] } });
});
