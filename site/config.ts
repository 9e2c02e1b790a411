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

const searchServer = {
  /** A Meilisearch server for searching; without one the portal's own engine does it. */
  MEILI_URL: address('MEILI_URL', 'http://localhost:7700').optional(),
  /** What the names of its indexes begin with: portals that share a server need different ones. */
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9]+$/, 'MEILI_PREFIX may have small letters and digits only.')
    .default('content'),
};
/** May write the portal's indexes; `npm run search:keys` makes it. */
const writeKey = z.string().optional();

const PublisherSettings = z.object({
  ...shared,
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'DATABASE_URL must be a postgres:// address: the publisher reads its queue there.',
  }),
  ...searchServer,
  MEILI_WRITE_KEY: writeKey,
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
  ...searchServer,
  /** May search the portal's indexes and nothing else; `npm run search:keys` makes it. */
  MEILI_SEARCH_KEY: z.string().optional(),
});
export type ServerSettings = z.infer<typeof ServerSettings>;

const SearchIndexSettings = z.object({
  DATA_DIR: shared.DATA_DIR,
  ...searchServer,
  MEILI_WRITE_KEY: writeKey,
  /** Serves in its stead, for whoever has it. */
  MEILI_MASTER_KEY: z.string().optional(),
});

const MasterKeySettings = z.object({
  ...searchServer,
  MEILI_URL: address('MEILI_URL', 'http://localhost:7700'),
  /** The search server's own key; only needed to make the portal's two. */
  MEILI_MASTER_KEY: z.string({
    error: 'MEILI_MASTER_KEY is missing: the key the search server was started with.',
  }),
});

/** The settings of the commands that work on the search server's index. Throws a sentence for each that is wrong. */
export function searchIndexSettings(
  environment = process.env,
): z.infer<typeof SearchIndexSettings> {
  return read(SearchIndexSettings, environment);
}

/** The settings of the command that makes the portal's keys. Throws a sentence for each that is wrong. */
export function masterKeySettings(environment = process.env): z.infer<typeof MasterKeySettings> {
  return read(MasterKeySettings, environment);
}

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
