import { Locale } from '#content/locale';
import { connect } from '#search/meilisearch/client';
import type { Contestant } from '../contestant.ts';
import { inEachLanguage } from './in-each-language.ts';
import { plainFields } from './plain-text.ts';
import { searchServer } from './search-server.ts';

/** Meilisearch as it comes, with the same texts. */
export const plainMeilisearch: Contestant = {
  name: 'Meilisearch as it comes',
  open: async (records) => {
    const server = await searchServer();
    if ('notRun' in server) return server;
    const client = connect(server, 60_000);
    const nameOf = (lang: Locale) => `plain${process.pid}_${lang}`;
    const find = await inEachLanguage(records, async (texts, lang) => {
      const index = client.index<{ id: number; key: string }>(nameOf(lang));
      await index.updateSearchableAttributes([...plainFields]).waitTask();
      await index.addDocuments(texts.map((text, id) => ({ id, ...text }))).waitTask();
      return async (q) => (await index.search(q, { limit: 10 })).hits.map(({ key }) => key);
    });
    return {
      find,
      close: async () => {
        for (const lang of Locale.options) await client.deleteIndex(nameOf(lang)).waitTask();
        await server.stop();
      },
    };
  },
};
