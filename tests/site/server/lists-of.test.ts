import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { appendJournal } from '#site/publisher/journal';
import { followCorpus, type Follower } from '#site/server/follow-corpus';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aPinnedResult, aSynonym } from '../../builders/search-rules.ts';
import { aSearchQuery } from '../../search/a-search-query.ts';

let folder: string;
let follower: Follower;
const journal = () => path.join(folder, 'corpus.jsonl');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-lists-'));
  await appendJournal(journal(), [
    aPublication(aProcedure({ id: 'tau-ca', code: '1.000001', title: 'Đăng ký tàu cá' })),
    aPublication(aProcedure({ id: 'khai-sinh', code: '1.000002', title: 'Đăng ký khai sinh' })),
    aPublication(aProcedure({ id: 'ket-hon', code: '1.000003', title: 'Đăng ký kết hôn' })),
  ]);
  const fail = (fault: unknown) => {
    throw fault;
  };
  follower = await followCorpus(journal(), fail, 60_000);
});
afterEach(async () => {
  follower.stop();
  await rm(folder, { recursive: true });
});

test('a synonym that an editor publishes is searched by, until it is withdrawn', async () => {
  expect(await found('giay di bien')).toEqual([]);

  await publish(aPublication(aSynonym()));
  expect(await found('giay di bien')).toEqual(['tau-ca']);

  await publish(aWithdrawal(aSynonym()));
  expect(await found('giay di bien')).toEqual([]);
});

test('an editor’s synonym holds where ours says the same words, and ours stay beside it', async () => {
  await publish(aPublication(aSynonym({ says: ['Sổ đỏ'], means: ['đăng ký tàu cá'] })));
  const { synonyms } = follower.corpus().lists;

  expect((await found('so do'))[0]).toBe('tau-ca');
  expect(synonyms!.filter(({ says }) => says.includes('sổ hồng'))).toHaveLength(1);
});

test('what an editor pins stands first, and is gone when its Document is', async () => {
  await publish(aPublication(aPinnedResult({ searches: ['đăng ký tàu cá'] })));
  expect((await found('dang ky tau ca'))[0]).toBe('khai-sinh');

  await publish(aWithdrawal(aProcedure({ id: 'khai-sinh' })));
  expect(await found('dang ky tau ca')).toEqual(['tau-ca']);
});

test('lists stay the same ones while no editor changes them', async () => {
  const before = follower.corpus().lists;
  await publish(aPublication(aProcedure({ id: 'ket-hon', title: 'Kết hôn', version: 2 })));

  expect(follower.corpus().lists).toBe(before);
});

async function publish(publication: Publication) {
  await appendJournal(journal(), [publication]);
  await follower.look();
}

async function found(q: string): Promise<string[]> {
  const { hits } = await follower.corpus().search.search(aSearchQuery({ q }));
  return hits.map(({ id }) => id);
}
