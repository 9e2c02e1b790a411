import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Meilisearch } from 'meilisearch';
import { connect } from '#search/meilisearch/client';
import { driftOf, sizeOf } from '#search/meilisearch/drift';
import { indexNames } from '#search/meilisearch/index-names';
import { keepInStep, type Keeper, type KeeperEvent } from '#search/meilisearch/keep-in-step';
import type { SearchRecord } from '#search/search-record';
import { toRecords } from '#search/to-records';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aSearchServer, notRunBecause, type SearchServer } from './a-search-server.ts';

describe.skipIf(notRunBecause)(`keeping a real server in step ${notRunBecause ?? ''}`, () => {
  let server: SearchServer;
  let client: Meilisearch;
  let keeper: Keeper;
  let published: Map<string, SearchRecord[]>;
  let told: KeeperEvent[];
  let made = 0;
  let prefix: string;

  beforeAll(async () => {
    server = await aSearchServer();
    client = connect({ url: server.url, key: server.key }, 10_000);
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    published = new Map();
    told = [];
    prefix = `step${++made}`;
    publish('a', 'Cấp hộ chiếu');
    keeper = keepInStep({
      client,
      prefix,
      documents: () => published.values(),
      say: (event) => told.push(event),
      rest: 50,
      longestRest: 200,
    });
  });
  afterEach(() => keeper.stop());

  test('an empty server gets everything that is published', async () => {
    await isInStep();

    expect(told).toEqual([{ told: 'in-step', mended: 1, rebuilt: true }]);
  });

  test('whoever searches an index that is built for the first time finds no index, or everything', async () => {
    const found: number[] = [];
    const searching = (async () => {
      while (!keeper.isInStep()) {
        const answer = await client
          .index(`${prefix}_vi`)
          .search('')
          .catch(() => undefined);
        if (answer) found.push(answer.hits.length);
      }
    })();

    await isInStep();
    await searching;

    expect(found.filter((hits) => hits === 0)).toEqual([]);
  });

  test('a change is searchable once it was told', async () => {
    await isInStep();
    keeper.tell([{ do: 'put', records: publish('b', 'Cấp thẻ căn cước') }]);
    await isInStep();
    published.delete('a');
    keeper.tell([{ do: 'remove', document: { kind: 'procedure', id: 'a' } }]);
    await isInStep();

    const { hits } = await client.index(`${prefix}_vi`).search('');
    expect(hits.map((hit) => hit['id'])).toEqual(['procedure_b']);
  });

  test('what is published while the server is dead is there within seconds of its return', async () => {
    await isInStep();
    server.child!.kill('SIGKILL');
    keeper.tell([{ do: 'put', records: publish('b', 'Cấp thẻ căn cước') }]);
    await expect.poll(() => told.some((event) => event.told === 'behind')).toBe(true);
    keeper.tell([{ do: 'put', records: publish('c', 'Cấp giấy phép lao động') }]);
    published.delete('a');
    keeper.tell([{ do: 'remove', document: { kind: 'procedure', id: 'a' } }]);

    await server.restart();
    await isInStep();
    const drift = await driftOf(client, indexNames(prefix), published.values());
    expect(sizeOf(drift)).toBe(0);
    expect((await client.index(`${prefix}_vi`).search('')).hits).toHaveLength(2);
  });

  test('what somebody else changed in the index is found and mended', async () => {
    await isInStep();
    await keeper.stop();
    await client.index(`${prefix}_vi`).deleteDocument('procedure_a').waitTask();
    await client
      .index(`${prefix}_en`)
      .addDocuments([{ id: 'procedure_x', hash: '?' }])
      .waitTask();
    const drift = await driftOf(client, indexNames(prefix), published.values());

    expect(drift.wrong).toHaveLength(1);
    expect(drift.strays).toEqual([{ index: `${prefix}_en`, ids: ['procedure_x'] }]);
    keeper = keepInStep({
      client,
      prefix,
      documents: () => published.values(),
      say: (event) => told.push(event),
    });
    await isInStep();
    expect(told.at(-1)).toEqual({ told: 'in-step', mended: 2, rebuilt: false });
  });

  test('other settings lead to an index made anew', async () => {
    await isInStep();
    await keeper.stop();
    await client.index(`${prefix}_vi`).updateStopWords(['cap']).waitTask();
    keeper = keepInStep({
      client,
      prefix,
      documents: () => published.values(),
      say: (event) => told.push(event),
    });
    await isInStep();

    expect(told.at(-1)).toEqual({ told: 'in-step', mended: 1, rebuilt: true });
    expect(await client.index(`${prefix}_vi`).getStopWords()).toEqual([]);
  });

  function publish(id: string, title: string): SearchRecord[] {
    const records = toRecords(aProcedure({ id, title }));
    published.set(id, records);
    return records;
  }

  async function isInStep() {
    await expect.poll(() => keeper.isInStep(), { timeout: 10_000 }).toBe(true);
  }
});
