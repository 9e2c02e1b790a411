import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import type { Change, SearchResult } from '#search/engine';
import { aSearchQuery } from '../a-search-query.ts';
import { anyFilters, anyHistory, anyTyping } from './a-history.ts';

const anyQuery = fc
  .record({
    q: anyTyping,
    filters: anyFilters,
    lang: fc.constantFrom('vi' as const, 'en' as const),
    sort: fc.constantFrom('relevance' as const, 'title' as const, 'updated' as const),
    page: fc.constantFrom(1, 2),
  })
  .map((given) => aSearchQuery({ per: 4, ...given }));

test('however the index came about, it answers as one that was filled with what is left', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, fc.array(anyQuery, { maxLength: 4 }), async (history, queries) => {
      const lived = createEmbeddedSearch();
      for (const change of history) {
        await lived.apply([change]);
        await lived.search(aSearchQuery());
      }
      const fresh = createEmbeddedSearch();
      await fresh.apply(leftOf(history));

      for (const query of queries) {
        expect(roughly(await lived.search(query))).toEqual(roughly(await fresh.search(query)));
        expect(await lived.suggest(query.q, query.lang, 5)).toEqual(
          await fresh.suggest(query.q, query.lang, 5),
        );
      }
    }),
  );
});

test('a page is a stretch of the one order, whatever its length', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, anyQuery, async (history, query) => {
      const engine = createEmbeddedSearch();
      await engine.apply(history);

      const all = await engine.search({ ...query, page: 1, per: 100 });
      const some = await engine.search({ ...query, page: 2, per: 3 });

      expect(some.hits).toEqual(all.hits.slice(3, 6));
      expect(some.total).toBe(all.hits.length);
    }),
  );
});

/** The last put of every Document that was not removed after it. */
function leftOf(history: Change[]): Change[] {
  const last = new Map<string, Change>();
  for (const change of history) {
    const { kind, id } = change.do === 'put' ? change.records[0]! : change.document;
    last.set(`${kind}:${id}`, change);
  }
  return Array.from(last.values()).filter((change) => change.do === 'put');
}

// The same numbers are added up in another order.
function roughly({ hits, ...result }: SearchResult) {
  return { ...result, hits: hits.map((hit) => ({ ...hit, score: hit.score.toFixed(9) })) };
}
