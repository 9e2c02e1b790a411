import { z } from 'zod';

// Building and generating files load the configuration without a database and without secrets.
const building =
  process.env.NEXT_PHASE === 'phase-production-build' || process.env.CMS_GENERATES === '1';

const Settings = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must be a postgres:// address.' })
    .describe('The database of the CMS.'),
  PAYLOAD_SECRET: z
    .string({ error: 'PAYLOAD_SECRET is missing: set a random text of 32 characters or more.' })
    .min(32, 'PAYLOAD_SECRET needs at least 32 characters.'),
  PORTAL_KEY: z
    .string({ error: 'PORTAL_KEY is missing: set the key that the portal shows to the CMS.' })
    .min(32, 'PORTAL_KEY needs at least 32 characters.'),
  CMS_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  CMS_HOST: z.string().default('127.0.0.1'),
  CMS_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  PORTAL_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4321'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'SMTP_URL must be an smtp:// or smtps:// address.' })
    .optional()
    .describe('The mail server for password links. Without it no mail is sent.'),
  MAIL_FROM: z
    .email({ error: 'MAIL_FROM must be an e-mail address.' })
    .default('no-reply@localhost.local'),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

const placeholder = {
  DATABASE_URL: 'postgres://localhost/build',
  PAYLOAD_SECRET: 'only-for-building-never-for-running',
  PORTAL_KEY: 'only-for-building-never-for-running',
};

/** The settings of the CMS, read once. Throws one sentence per setting that is wrong. */
export const config = read({ ...(building ? placeholder : {}), ...process.env });

function read(environment: Record<string, string | undefined>) {
  const settings = Settings.safeParse(environment);
  if (settings.success) return settings.data;
  throw new Error(settings.error.issues.map((issue) => issue.message).join('\n'));
}
