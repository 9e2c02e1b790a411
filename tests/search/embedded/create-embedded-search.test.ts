import { expect, test } from 'vitest';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { toRecords } from '#search/to-records';
import { aSearchQuery } from '../a-search-query.ts';
import { searchEngineContract } from '../contract.ts';
import { fixtureCorpus } from '../fixture-corpus.ts';

searchEngineContract('the embedded engine', (told) => Promise.resolve(createEmbeddedSearch(told)));

test('a word that was withdrawn with its Procedure is not taken for a similar one', async () => {
  const engine = createEmbeddedSearch();
  await engine.apply([
    { do: 'put', records: fixtureCorpus.flatMap(toRecords) },
    { do: 'remove', document: { kind: 'procedure', id: 'ho-chieu' } },
  ]);

  expect(await engine.search(aSearchQuery({ q: 'hộ chiếu' }))).toMatchObject({ total: 0 });
});

test('synonyms of editors replace our own', async () => {
  const synonyms = [{ says: ['giấy đi biển'], means: ['hộ chiếu'], because: 'local word' }];
  const engine = createEmbeddedSearch({ lists: () => ({ synonyms }) });
  await engine.apply([{ do: 'put', records: fixtureCorpus.flatMap(toRecords) }]);

  expect((await engine.search(aSearchQuery({ q: 'giay di bien' }))).hits[0]!.id).toBe('ho-chieu');
});

test('what was understood is explained', async () => {
  const engine = createEmbeddedSearch();
  await engine.apply([{ do: 'put', records: fixtureCorpus.flatMap(toRecords) }]);

  const { notes, asks } = engine.understand('lam hochieu o dau', 'vi');

  expect(asks).toBe('place');
  expect(notes).toContainEqual(
    expect.objectContaining({ step: 'missing spaces', found: 'hochieu', readAs: 'ho chieu' }),
  );
});
