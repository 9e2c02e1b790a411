import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { config } from '../config.ts';
import { withoutMail } from './without-mail.ts';

const { SMTP_URL, MAIL_FROM } = config;

/** Mail to editors, such as password links: through the operator's mail server, or not at all. */
export const mail = SMTP_URL
  ? nodemailerAdapter({
      transportOptions: SMTP_URL,
      defaultFromAddress: MAIL_FROM,
      defaultFromName: 'Cổng dịch vụ công',
      // A mail server that is down must not keep the CMS from starting.
      skipVerify: true,
    })
  : withoutMail(MAIL_FROM);
