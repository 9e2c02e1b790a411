import type { SearchEngine } from '#search/engine';
import type { SearchRecord } from '#search/search-record';
import { aSearchQuery } from '../../a-search-query.ts';
import type { Opened } from '../contestant.ts';

/** An engine behind our port, filled and asked through it. */
export async function searchedThrough(
  engine: SearchEngine,
  records: SearchRecord[],
): Promise<Opened> {
  const documents = Map.groupBy(records, ({ kind, id }) => `${kind}:${id}`);
  await engine.apply(Array.from(documents.values(), (records) => ({ do: 'put', records })));
  return {
    find: async (q, lang) => {
      const { hits } = await engine.search(aSearchQuery({ q, lang }));
      return hits.map(({ kind, id }) => `${kind}:${id}`);
    },
  };
}
