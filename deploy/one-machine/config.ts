import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { OperatorFault } from './operator-fault.ts';
import { root } from './root.ts';

const port = (name: string, usual: number) =>
  z.coerce
    .number({ error: `${name} must be a number, such as ${usual}.` })
    .int(`${name} must be a whole number, such as ${usual}.`)
    .min(1, `${name} must be between 1 and 65535.`)
    .max(65_535, `${name} must be between 1 and 65535.`)
    .default(usual);
const address = (name: string, usual: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} must be an address, such as ${usual}.` })
    .optional();
const secret = (name: string) =>
  z
    .string()
    .min(32, `${name} needs at least 32 characters. Leave it out, and one is made.`)
    .optional();

/** Every setting of the portal on one machine; all may be left out. `.env.example` explains them. */
export const Settings = z
  .object({
    DATABASE_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error:
          'DATABASE_URL must be an address such as postgres://user:password@host:5432/name. Leave it out, and the portal brings its own database.',
      })
      .optional(),
    DATA_DIR: z
      .string()
      .default('.data')
      .transform((folder) => resolve(root, folder)),
    PORTAL_PORT: port('PORTAL_PORT', 4321),
    PORTAL_HOST: z.string().default('127.0.0.1'),
    CMS_PORT: port('CMS_PORT', 3000),
    CMS_HOST: z.string().default('127.0.0.1'),
    PORTAL_URL: address('PORTAL_URL', 'https://dichvucong.example.vn'),
    CMS_URL: address('CMS_URL', 'http://localhost:3000'),
    PORTAL_KEY: secret('PORTAL_KEY'),
    PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
    MEILI_URL: address('MEILI_URL', 'http://localhost:7700'),
    MEILI_BIN: z.string().optional(),
    MEILI_PORT: port('MEILI_PORT', 7700),
    OPENAI_API_KEY: z.string().optional(),
    OPENAI_BASE_URL: z
      .url({
        protocol: /^https?$/,
        error: 'OPENAI_BASE_URL must be an address, such as http://localhost:11434/v1.',
      })
      .optional(),
    OPENAI_MODEL: z.string().optional(),
    OPENAI_TOKENS_PER_DAY: z.string().optional(),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], {
        error: 'LOG_LEVEL must be debug, info, warn, error or silent.',
      })
      .default('info'),
  })
  .refine(({ PORTAL_PORT, CMS_PORT }) => PORTAL_PORT !== CMS_PORT, {
    error: 'PORTAL_PORT and CMS_PORT must differ.',
  })
  .transform((settings) => ({
    ...settings,
    PORTAL_URL: settings.PORTAL_URL ?? `http://localhost:${settings.PORTAL_PORT}`,
    CMS_URL: settings.CMS_URL ?? `http://localhost:${settings.CMS_PORT}`,
  }));
export type Settings = z.infer<typeof Settings>;

/** The settings of an environment; an empty one counts as left out. Throws an OperatorFault, a line for each fault. */
export function readSettings(given: NodeJS.ProcessEnv): Settings {
  const settings = Settings.safeParse(withoutBlanks(given));
  if (settings.success) return settings.data;
  throw new OperatorFault(settings.error.issues.map(({ message }) => message).join('\n'));
}

/** The environment this process was started in, completed by the file `.env` of the checkout when there is one. */
export function environment(): NodeJS.ProcessEnv {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return withoutBlanks(process.env);
}

/** Whether `npm run` stands between the operator and this process. */
export const startedByNpm = process.env.npm_lifecycle_event !== undefined;

function withoutBlanks(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value.trim() !== ''),
  ) as NodeJS.ProcessEnv;
}
