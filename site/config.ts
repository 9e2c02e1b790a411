import { z } from 'zod';

const secret = (name: string) =>
  z
    .string({ error: `${name} is missing. \`npm start\` makes one; elsewhere set a random text.` })
    .min(32, `${name} needs at least 32 characters.`);
const address = (name: string, example: string) =>
  z.url({
    protocol: /^https?$/,
    error: `${name} must be an address such as ${example}.`,
  });

const shared = {
  /** Where everything the portal keeps lives; the public site in `site/` below it. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** The CMS's internal address. */
  CMS_URL: address('CMS_URL', 'http://localhost:3000').default('http://localhost:3000'),
  /** The portal's public address. */
  PORTAL_URL: address('PORTAL_URL', 'https://dichvucong.example.vn')
    .default('http://localhost:4321')
    .transform((url) => url.replace(/\/$/, '')),
  PORTAL_KEY: secret('PORTAL_KEY'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL must be debug, info, warn, error or silent.',
    })
    .default('info'),
};

const PublisherSettings = z.object({
  ...shared,
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'DATABASE_URL must be a postgres:// address: the publisher reads its queue there.',
  }),
});
export type PublisherSettings = z.infer<typeof PublisherSettings>;

const ServerSettings = z.object({
  ...shared,
  PORTAL_PORT: z.coerce
    .number({ error: 'PORTAL_PORT must be a number.' })
    .int()
    .min(0)
    .max(65_535, 'PORTAL_PORT must be between 0 and 65535.')
    .default(4321),
  /** The address to listen on; `0.0.0.0` for all. */
  PORTAL_HOST: z.string().default('127.0.0.1'),
});
export type ServerSettings = z.infer<typeof ServerSettings>;

/** The publisher's settings. Throws a sentence for each that is wrong. */
export function publisherSettings(environment = process.env): PublisherSettings {
  return read(PublisherSettings, environment);
}

/** The portal server's settings. Throws a sentence for each that is wrong. */
export function serverSettings(environment = process.env): ServerSettings {
  return read(ServerSettings, environment);
}

function read<S extends z.ZodType>(schema: S, environment: NodeJS.ProcessEnv): z.infer<S> {
  const settings = schema.safeParse(environment);
  if (settings.success) return settings.data;
  throw new Error(settings.error.issues.map(({ message }) => message).join('\n'));
}
