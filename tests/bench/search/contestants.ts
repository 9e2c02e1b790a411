import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { Facet, type SearchQuery } from '#search/search-query';
import type { SearchRecord } from '#search/search-record';

/** An index that can be asked for a page of hits. */
export type Contestant = {
  ask: (query: SearchQuery) => Promise<unknown>;
  suggest?: (q: string) => Promise<unknown>;
};

/** Makes an index of records. */
export type Contest = (records: SearchRecord[]) => Promise<Contestant>;

/** Our engine: understanding, filters, all facets, excerpts. */
export const embedded: Contest = async (records) => {
  const engine = createEmbeddedSearch();
  await engine.apply(records.map((record) => ({ do: 'put', records: [record] })));
  return { ask: engine.search, suggest: (q) => engine.suggest(q, 'vi', 8) };
};

/** MiniSearch as it comes: no facets, no excerpts. */
export const miniSearch: Contest = async (records) => {
  await Promise.resolve();
  const index = new MiniSearch<PlainRow>({ fields: ['title', 'codes', 'summary', 'text'] });
  index.addAll(records.map(plainRow));
  return {
    ask: ({ q, page, per }) =>
      Promise.resolve(
        index.search(q === '' ? MiniSearch.wildcard : q).slice((page - 1) * per, page * per),
      ),
  };
};

/** Orama as it comes, with its own filters and facets. */
export const orama: Contest = async (records) => {
  const facetFields = Object.fromEntries(Facet.options.map((facet) => [facet, 'enum[]' as const]));
  const texts = { title: 'string', codes: 'string', summary: 'string', text: 'string' } as const;
  const index = create({ schema: { ...texts, ...facetFields } });
  await insertMultiple(
    index,
    records.map((record, id) => ({
      ...plainRow(record, id),
      id: String(id),
      ...record.facets,
      kind: [record.kind],
      language: [record.locale],
    })),
  );
  return {
    ask: async ({ q, page, per, filters }) => {
      const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
      return search(index, {
        term: q,
        limit: per,
        offset: (page - 1) * per,
        where: Object.fromEntries(
          chosen.map(([facet, values]) => [facet, { containsAny: values }]),
        ),
        facets: Object.fromEntries(Facet.options.map((facet) => [facet, {}])),
      });
    },
  };
};

type PlainRow = ReturnType<typeof plainRow>;

function plainRow(record: SearchRecord, id: number) {
  return {
    id,
    title: record.title,
    codes: record.codes.join(' '),
    summary: record.summary,
    text: record.sections.map(({ text }) => text).join('\n'),
  };
}
