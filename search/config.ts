import { z } from 'zod';

const SearchServerSettings = z.object({
  /** The Meilisearch program. */
  MEILI_BIN: z.string(),
  MEILI_PORT: z.coerce.number().int().min(1).max(65_535),
  /** The key that makes all others; the server asks for 16 bytes at least. */
  MEILI_MASTER_KEY: z.string().min(16),
  MEILI_PREFIX: z.string().default('content'),
  DATA_DIR: z.string(),
});

/** The settings of the program that runs a search server beside the portal. Throws a sentence for each that is wrong. */
export function searchServerSettings(
  environment = process.env,
): z.infer<typeof SearchServerSettings> {
  const settings = SearchServerSettings.safeParse(environment);
  if (settings.success) return settings.data;
  const faults = settings.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(faults.join('\n'));
}
