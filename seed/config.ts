import { z } from 'zod';

/** The settings of the commands in this folder. */
export const config = z
  .object({ DATA_DIR: z.string().default('.data'), INIT_CWD: z.string().default(process.cwd()) })
  .parse(process.env);

const address = (name: string) =>
  z.url({ protocol: /^https?$/, error: `${name} must be an address (.env.example says which).` });

const SyncSettings = z.object({
  DATA_DIR: z.string().default('.data'),
  /** Where the list of the national database is asked for, by POST. */
  SYNC_LIST_URL: address('SYNC_LIST_URL'),
  /** Where the details of one are asked for; `{id}` stands for its id. */
  SYNC_DETAIL_URL: address('SYNC_DETAIL_URL').includes('{id}', {
    error: 'SYNC_DETAIL_URL must have {id} where the id of a Procedure belongs.',
  }),
  /** The province whose own Procedures are taken, besides the national ones. */
  SYNC_PROVINCE: z.string().optional(),
  /** Milliseconds between two questions. */
  SYNC_PAUSE_MS: z.coerce.number().int().min(0).default(500),
});
export type SyncSettings = z.infer<typeof SyncSettings>;

/** The settings of the sync with the national database. Throws a sentence for each that is wrong. */
export function syncSettings(): SyncSettings {
  return settingsOf(SyncSettings);
}

const DailySettings = z.object({
  /** The time of day, in Việt Nam, of the daily sync. */
  SYNC_DAILY: z
    .string({ error: 'SYNC_DAILY is missing: a time of day such as 02:30.' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'SYNC_DAILY must be a time of day such as 02:30.'),
});

/** The time of day, in Việt Nam, of the daily sync. Throws a sentence when it is none. */
export function dailySyncAt(): string {
  return settingsOf(DailySettings).SYNC_DAILY;
}

function settingsOf<T>(schema: z.ZodType<T>): T {
  const settings = schema.safeParse(process.env);
  if (settings.success) return settings.data;
  throw new Error(settings.error.issues.map(({ message }) => message).join('\n'));
}
