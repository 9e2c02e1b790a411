import { expect, test } from 'vitest';
import { fold } from '#search/fold';
import { intentOf, type Intent } from '#chatbot/intent';

const asked: [text: string, intents: Intent[], subject: string][] = [
  ['Lệ phí đăng ký khai sinh bao nhiêu?', ['fee'], 'đăng ký khai sinh'],
  ['Làm hộ chiếu mất bao nhiêu ngày?', ['time'], 'hộ chiếu'],
  ['Làm hộ chiếu mất bao nhiêu tiền?', ['fee'], 'hộ chiếu'],
  ['Đăng ký kết hôn cần giấy tờ gì và lệ phí bao nhiêu?', ['papers', 'fee'], 'đăng ký kết hôn'],
  ['Nộp hồ sơ tách hộ ở đâu?', ['place'], 'hồ sơ tách hộ'],
  ['Sở Tư pháp mở cửa mấy giờ?', ['hours'], 'sở tư pháp'],
  ['Điều kiện kết hôn là gì?', ['eligibility'], 'kết hôn'],
  ['Căn cứ pháp lý của đăng ký tạm trú', ['legal-basis'], 'đăng ký tạm trú'],
  ['Học phí tiểu học', [], 'học phí tiểu học'],
  ['Đổi tên cho con', [], 'đổi tên con'],
];

test.each(asked)('%s', (text, intents, subject) => {
  const understood = intentOf(text, 'vi');

  expect(understood.intents).toEqual(intents);
  expect(understood.subject.map((word) => word.typed).join(' ')).toBe(subject);
});

test.each(asked)('the same without marks: %s', (text, intents) => {
  expect(intentOf(fold(text), 'vi').intents).toEqual(intents);
});

test.each([
  ['How much is a passport?', ['fee'], 'passport'],
  ['Which documents do I need to register a birth?', ['papers'], 'register birth'],
  ['Where do I register a marriage?', ['place'], 'register marriage'],
] as [string, Intent[], string][])('%s', (text, intents, subject) => {
  const understood = intentOf(text, 'en');

  expect(understood.intents).toEqual(intents);
  expect(understood.subject.map((word) => word.typed).join(' ')).toBe(subject);
});

test('marks that were typed are believed: thư is not thủ', () => {
  expect(intentOf('thu phí chợ', 'vi').intents).toEqual(['fee']);
  expect(intentOf('thư phi công', 'vi').intents).toEqual([]);
});
