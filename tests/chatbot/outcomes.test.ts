import { expect, test } from 'vitest';
import { cannotAnswer, nothingFound } from '#chatbot/outcomes';
import { aFaq } from '../builders/a-faq.ts';
import { aProcedure } from '../builders/a-procedure.ts';
import { anAgency } from '../builders/an-agency.ts';
import { someSiteSettings } from '../builders/some-site-settings.ts';

const weekdays = [{ days: [1, 2, 3, 4, 5], opens: '07:00', closes: '17:00' }];
const settings = someSiteSettings({
  email: 'hoidap@example.vn',
  hotline: { phone: '1900 0257', hours: weekdays },
});
const agency = anAgency({ name: 'Sở Tư pháp', phone: '0262 385 1234', openingHours: weekdays });
const procedure = aProcedure({
  agencies: { competent: [], executing: [agency.id], coordinating: [] },
});
const find = ((kind: string) =>
  ({ agency, procedure })[kind as 'agency' | 'procedure']) as Parameters<
  typeof nothingFound
>[3]['find'];

test('whose question is not answered gets the telephone and hours of the agency that comes nearest', () => {
  for (const near of [procedure, aFaq({ procedures: [procedure.id] })]) {
    const { next } = nothingFound('đổi tên cho con', [near], 'vi', { settings, find });

    expect(next).toContainEqual({
      text: 'Sở Tư pháp: 0262 385 1234 (thứ Hai–thứ Sáu 07:00–17:00)',
      url: 'tel:02623851234',
    });
  }
});

test.each(['busy', 'unavailable'] as const)(
  'when the assistant is %s, search, the mailbox and the hotline take over the question',
  (status) => {
    const asked = { text: 'Làm hộ chiếu? sđt 0912345678', lang: 'vi' as const };

    const { next, message } = cannotAnswer(status, asked, settings);

    const urls = next.map(({ url }) => decodeURIComponent(url.replaceAll('+', ' ')));
    expect(message).toMatch(/thử lại/);
    expect(urls).toContain('/tim-kiem?q=Làm hộ chiếu? sđt [điện thoại]');
    expect(urls).toContain(
      'mailto:hoidap@example.vn?subject=Câu hỏi gửi từ cổng dịch vụ công&body=Làm hộ chiếu? sđt [điện thoại]',
    );
    expect(urls).toContain('tel:19000257');
  },
);

test('who reads English is sent on in English', () => {
  const { next } = nothingFound('rename a child', [], 'en', { settings, find });

  expect(next.map(({ text }) => text)).toEqual([
    'Search the portal',
    'Send this question by e-mail',
    'All procedures',
    'Common questions',
    'Hotline: 1900 0257 (Monday–Friday 07:00–17:00)',
  ]);
});
