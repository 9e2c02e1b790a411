import { expect, test } from 'vitest';
import { changesOf, decide } from '#search/decide';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { findPublished } from '#site/server/find-published';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aSearchQuery } from '../../search/a-search-query.ts';
import { starterDocuments } from '../../seed/starter-documents.ts';
import { contentOf } from '../views/content-of.ts';

test.each(['', 'khai sinh', 'cong an', 'giay phep'])(
  'for “%s” over the starter content, every count of an Agency is what choosing it gives',
  async (q) => {
    const documents = starterDocuments('vi');
    const search = createEmbeddedSearch();
    await search.apply(documents.flatMap((one) => changesOf(decide(aPublication(one), 0))));
    const needs = { search, content: contentOf(documents) };
    const { facets } = await findPublished(aSearchQuery({ q }), needs);

    const chosen = facets.agency.map(async ({ value }) => ({
      value,
      count: (await findPublished(aSearchQuery({ q, filters: { agency: [value] } }), needs)).total,
    }));

    expect(facets.agency.length).toBeGreaterThan(3);
    expect(await Promise.all(chosen)).toEqual(facets.agency);
  },
);

test('a value that names nothing published is not offered', async () => {
  const search = createEmbeddedSearch();
  const procedure = aProcedure({ fields: ['gone'], audiences: ['gone'], lifeEvents: ['gone'] });
  await search.apply(changesOf(decide(aPublication(procedure), 0)));

  const { facets } = await findPublished(aSearchQuery(), { search, content: contentOf([]) });

  expect(facets).toMatchObject({ field: [], audience: [], event: [] });
  expect(facets.kind).toEqual([{ value: 'procedure', count: 1 }]);
});
