import type { EmailAdapter } from 'payload';

/** Says in the log that a mail was not sent, and nothing of it: a password link there would be a way in. */
export function withoutMail(from: string): EmailAdapter<void> {
  return ({ payload }) => ({
    name: 'without-mail',
    defaultFromAddress: from,
    defaultFromName: 'Cổng dịch vụ công',
    sendEmail: () => {
      payload.logger.warn('A mail was not sent: there is no mail server. Set SMTP_URL to send it.');
      return Promise.resolve();
    },
  });
}
