import { afterAll, beforeAll, describe } from 'vitest';
import { createEmbeddedSearch, type Told } from '#search/embedded/create-embedded-search';
import type { SearchEngine } from '#search/engine';
import { connect } from '#search/meilisearch/client';
import { createMeilisearch } from '#search/meilisearch/create-meilisearch';
import { rebuild } from '#search/meilisearch/indexes';
import { searchEngineContract } from '../contract.ts';
import { aSearchServer, notRunBecause, type SearchServer } from './a-search-server.ts';

describe.skipIf(notRunBecause)(`on a real server ${notRunBecause ?? ''}`, () => {
  let server: SearchServer;
  beforeAll(async () => {
    server = await aSearchServer();
  });
  afterAll(() => server.stop());

  let made = 0;
  searchEngineContract('the Meilisearch engine', async (told?: Told): Promise<SearchEngine> => {
    const client = connect({ url: server.url, key: server.key }, 10_000);
    const prefix = `contract${++made}`;
    // As in the portal, the words are learned by the embedded engine that stands by.
    const standby = createEmbeddedSearch(told);
    await rebuild(client, prefix, []);
    const engine = createMeilisearch({
      client,
      prefix,
      vocabularies: () => standby.vocabularies,
      ...told,
    });
    return {
      ...engine,
      apply: async (changes) => {
        await Promise.all([standby.apply(changes), engine.apply(changes)]);
      },
    };
  });
});
