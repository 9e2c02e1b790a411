import MiniSearch from 'minisearch';
import type { Contestant } from '../contestant.ts';
import { inEachLanguage } from './in-each-language.ts';
import { plainFields, type PlainText } from './plain-text.ts';

/** MiniSearch as it comes. */
export const miniSearch: Contestant = {
  name: 'MiniSearch as it comes',
  open: async (records) => ({
    find: await inEachLanguage(records, async (texts) => {
      await Promise.resolve();
      const index = new MiniSearch<PlainText>({ idField: 'key', fields: [...plainFields] });
      index.addAll(texts);
      return (q) =>
        Promise.resolve(
          index
            .search(q)
            .slice(0, 10)
            .map(({ id }) => String(id)),
        );
    }),
  }),
};
