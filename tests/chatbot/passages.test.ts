import { expect, test } from 'vitest';
import { passagesOf } from '#chatbot/passages';
import { verify } from '#chatbot/verify';
import { aFaq } from '../builders/a-faq.ts';
import { aProcedure } from '../builders/a-procedure.ts';
import { anAgency } from '../builders/an-agency.ts';
import { someSiteSettings } from '../builders/some-site-settings.ts';

const nothing = () => undefined;

test('each part of a Procedure is a Passage with a stable id and the address of its section', () => {
  const passages = passagesOf(aProcedure(), 'vi', nothing);

  expect(passages.map(({ id, url }) => [id, url])).toEqual([
    ['procedure/khai-sinh/summary', '/thu-tuc/khai-sinh#tom-tat'],
    ['procedure/khai-sinh/level', '/thu-tuc/khai-sinh#tom-tat'],
    ['procedure/khai-sinh/dossier/case-1', '/thu-tuc/khai-sinh#giay-to'],
    ['procedure/khai-sinh/step/case-1/step-1', '/thu-tuc/khai-sinh#cac-buoc'],
    ['procedure/khai-sinh/channel/channel-1', '/thu-tuc/khai-sinh#thoi-han-le-phi'],
    ['procedure/khai-sinh/result/result-1', '/thu-tuc/khai-sinh#ket-qua'],
  ]);
});

test('a Passage says the facts in words: time, fee, papers', () => {
  const texts = passagesOf(aProcedure(), 'vi', nothing).map(({ text }) => text);

  expect(texts).toContain(
    'Thời hạn giải quyết: 1 ngày làm việc khi nộp trực tiếp. Lệ phí: miễn phí khi nộp trực tiếp.',
  );
  expect(texts).toContain('Cần nộp: Giấy chứng sinh (1 bản chính).');
});

test('a fee without an amount is said to be unpublished, never free', () => {
  const unknown = {
    id: 'f',
    kind: 'fee' as const,
    currency: 'VND' as const,
    note: 'Theo nghị quyết của tỉnh.',
  };
  const [channel] = aProcedure().channels;
  const procedure = aProcedure({ channels: [{ ...channel!, fees: [unknown] }] });

  const passage = passagesOf(procedure, 'vi', nothing).find(({ id }) => id.includes('channel'));

  expect(passage?.text).toContain(
    'cổng chưa công bố mức thu, nộp trực tiếp (Theo nghị quyết của tỉnh)',
  );
  expect(passage?.text).not.toContain('miễn phí');
});

test('asked in English, labels are English and what exists in Vietnamese only stays Vietnamese', () => {
  const passage = passagesOf(aProcedure(), 'en', nothing).find(({ id }) => id.includes('dossier'));

  expect(passage).toMatchObject({
    locale: 'vi',
    url: '/en/procedures/khai-sinh#papers',
    text: 'Hand in: Giấy chứng sinh (1 original).',
  });
});

test('every sentence of a Faq is a Passage; a bare "Được." stays with what follows', () => {
  const text = 'Được. Ông bà đi thay được. Không cần giấy ủy quyền.';
  const faq = aFaq({ id: 'f', answer: [{ type: 'paragraph', inlines: [{ text }] }] });

  expect(passagesOf(faq, 'vi', nothing).map((passage) => passage.text)).toEqual([
    'Được. Ông bà đi thay được.',
    'Không cần giấy ủy quyền.',
  ]);
});

test('every Passage supports itself', () => {
  const documents = [
    aProcedure(),
    aFaq(),
    anAgency({ phone: '0257 3000 222' }),
    someSiteSettings(),
  ];
  for (const passage of documents.flatMap((document) => passagesOf(document, 'vi', nothing))) {
    expect(verify({ text: passage.text, passages: [passage] })).toEqual({ ok: true });
  }
});
