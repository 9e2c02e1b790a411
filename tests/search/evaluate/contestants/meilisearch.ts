import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { connect } from '#search/meilisearch/client';
import { createMeilisearch } from '#search/meilisearch/create-meilisearch';
import { eachIndex, indexNames } from '#search/meilisearch/index-names';
import { rebuild } from '#search/meilisearch/indexes';
import type { Contestant } from '../contestant.ts';
import { searchServer } from './search-server.ts';
import { searchedThrough } from './searched-through.ts';

/** Our engine on a Meilisearch server. */
export const meilisearch: Contestant = {
  name: 'Meilisearch engine',
  open: async (records) => {
    const server = await searchServer();
    if ('notRun' in server) return server;
    const client = connect(server, 60_000);
    const prefix = `evaluated${process.pid}`;
    await rebuild(client, prefix, records);
    // As in the portal, the words are learned by the embedded engine that stands by.
    const standby = createEmbeddedSearch();
    await standby.apply([{ do: 'put', records }]);
    const engine = createMeilisearch({ client, prefix, vocabularies: () => standby.vocabularies });
    return {
      ...(await searchedThrough(engine, [])),
      close: async () => {
        for (const { name } of eachIndex(indexNames(prefix)))
          await client.deleteIndex(name).waitTask();
        await server.stop();
      },
    };
  },
};
