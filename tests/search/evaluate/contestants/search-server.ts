import type { ServerAddress } from '#search/meilisearch/client';
import { aSearchServer, meilisearchBinary } from '../../meilisearch/a-search-server.ts';
import type { NotRun } from '../contestant.ts';

/** A Meilisearch server to measure: the one of `MEILI_URL`, else one of its own where there is a program. */
export async function searchServer(): Promise<
  (ServerAddress & { stop: () => Promise<void> }) | NotRun
> {
  const { MEILI_URL: url, MEILI_KEY: key } = process.env;
  if (url !== undefined) return { url, key, stop: () => Promise.resolve() };
  if (meilisearchBinary !== undefined) return aSearchServer();
  return { notRun: 'no Meilisearch server (set MEILI_URL and MEILI_KEY, or MEILI_BIN)' };
}
