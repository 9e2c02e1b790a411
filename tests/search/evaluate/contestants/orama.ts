import { create, insertMultiple, search } from '@orama/orama';
import type { Contestant } from '../contestant.ts';
import { inEachLanguage } from './in-each-language.ts';

const schema = {
  key: 'string',
  title: 'string',
  official: 'string',
  aliases: 'string',
  codes: 'string',
  summary: 'string',
  text: 'string',
} as const;

/** Orama as it comes. */
export const orama: Contestant = {
  name: 'Orama as it comes',
  open: async (records) => ({
    find: await inEachLanguage(records, async (texts) => {
      const index = create({ schema });
      await insertMultiple(index, texts);
      return async (term) => {
        const { hits } = await search(index, { term, limit: 10 });
        return hits.map(({ document }) => document.key);
      };
    }),
  }),
};
