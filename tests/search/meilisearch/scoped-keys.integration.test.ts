import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, unknownVersion } from '#search/meilisearch/client';
import { rebuild } from '#search/meilisearch/indexes';
import { scopedKeys } from '#search/meilisearch/scoped-keys';
import { toRecords } from '#search/to-records';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aSearchServer, notRunBecause, type SearchServer } from './a-search-server.ts';

describe.skipIf(notRunBecause)(`keys of a real server ${notRunBecause ?? ''}`, () => {
  let server: SearchServer;
  beforeAll(async () => {
    server = await aSearchServer();
  });
  afterAll(() => server.stop());
  const withKey = (key: string) => connect({ url: server.url, key }, 5000);

  test('the publisher may rebuild its indexes, the portal may only search them, and neither may more', async () => {
    const keys = await scopedKeys(withKey(server.key), 'content');
    await rebuild(withKey(keys.write), 'content', toRecords(aProcedure({ id: 'a' })));
    const portal = withKey(keys.search);

    expect((await portal.index('content_vi').search('')).hits).toHaveLength(1);
    await expect(portal.index('content_vi').deleteAllDocuments()).rejects.toThrow(/API key/);
    await expect(portal.index('others').search('')).rejects.toThrow(/API key/);
    await expect(withKey(keys.write).createIndex('others')).rejects.toThrow(/API key/);
    await expect(withKey(keys.write).getKeys()).rejects.toThrow(/API key/);
  });

  test('keys are made once', async () => {
    const first = await scopedKeys(withKey(server.key), 'content');

    expect(await scopedKeys(withKey(server.key), 'content')).toEqual(first);
  });

  test('the version is one we know', async () => {
    expect(await unknownVersion(withKey(server.key))).toBeUndefined();
  });
});
