import { readFile } from 'node:fs/promises';
import type { Meilisearch } from 'meilisearch';
import { Publication } from '#content/publication';
import { connect } from '#search/meilisearch/client';
import type { SearchRecord } from '#search/search-record';
import { createContentStore } from '../../content/content-store.ts';
import { searchIndexSettings } from '../../config.ts';
import { documentsOf } from '../search-server.ts';
import { siteFolders } from '../site-folders.ts';

/** The search server of this portal, and what its index should hold. */
export type SearchIndex = {
  client: Meilisearch;
  prefix: string;
  /** The records of every published Document, read afresh from what the publisher keeps. */
  documents: () => Promise<SearchRecord[][]>;
};

/** Opens the search server that the settings name. Undefined when the portal searches with its own engine. */
export function openSearchIndex(): SearchIndex | undefined {
  const settings = searchIndexSettings();
  const { MEILI_URL: url, MEILI_PREFIX: prefix, DATA_DIR } = settings;
  const key = settings.MEILI_WRITE_KEY ?? settings.MEILI_MASTER_KEY;
  if (url === undefined) return undefined;
  const { corpus } = siteFolders(DATA_DIR);
  return { client: connect({ url, key }, 60_000), prefix, documents: () => documentsIn(corpus) };
}

/** Said when there is no search server to work on. */
export const noSearchServer =
  'No search server is set (MEILI_URL): the portal searches with its own engine, which it builds from what is published at every start. There is nothing to do.\n';

// The publisher may be in the middle of its last line, which is then not published yet.
async function documentsIn(corpus: string): Promise<SearchRecord[][]> {
  const lines = (await readFile(corpus, 'utf8')).split('\n').slice(0, -1);
  const store = createContentStore();
  for (const line of lines) store.put(Publication.parse(JSON.parse(line)));
  return [...documentsOf(store.all())];
}
