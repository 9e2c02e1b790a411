import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SearchQuery } from '#search/search-query';
import { SearchParams, searchOfAddress, toSearchQuery } from '#site/server/search-params';

test('a filter may be repeated or separated by commas', () => {
  const repeated = toSearchQuery(SearchParams.parse({ field: ['a', 'b'], level: 'full,partial' }));

  expect(repeated.filters.field).toEqual(['a', 'b']);
  expect(repeated.filters.level).toEqual(['full', 'partial']);
});

test('what makes no sense in the address of a page is left out, and the rest is searched', () => {
  const query = searchOfAddress(
    new URLSearchParams('q=khai+sinh&page=abc&level=nonsense&kind=procedure&sort=up'),
    'vi',
  );

  expect(query).toMatchObject({ q: 'khai sinh', page: 1, sort: 'relevance' });
  expect(query.filters).toMatchObject({ level: [], kind: ['procedure'] });
});

test('whatever stands in an address is a search', () => {
  const name = fc.constantFrom('q', 'kind', 'field', 'level', 'sort', 'page', 'per', 'lang', 'x');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' }))), (pairs) => {
      const query = searchOfAddress(new URLSearchParams(pairs), 'en');

      expect(SearchQuery.safeParse(query).success).toBe(true);
      expect(query.lang).toBe('en');
    }),
  );
});
