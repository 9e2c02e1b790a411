import type { Payload } from 'payload';
import { expect, test } from 'vitest';
import { withoutMail } from '#cms/mail/without-mail';

test('without a mail server the log says that a mail was not sent, and nothing of what it said', async () => {
  const lines: string[] = [];
  const payload = { logger: { warn: (line: string) => lines.push(line) } } as unknown as Payload;
  const link = 'https://cms.example.vn/admin/reset/0123456789abcdef';

  await withoutMail('cms@example.vn')({ payload }).sendEmail({
    to: 'an@example.vn',
    subject: 'Đặt lại mật khẩu',
    html: `<a href="${link}">${link}</a>`,
  });

  expect(lines).toHaveLength(1);
  expect(lines.join(' ')).toContain('SMTP_URL');
  expect(lines.join(' ')).not.toMatch(/reset|an@example|0123456789/);
});
