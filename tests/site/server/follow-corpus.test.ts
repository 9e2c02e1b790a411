import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendJournal, rewriteJournal } from '#site/publisher/journal';
import { followCorpus, type Follower } from '#site/server/follow-corpus';
import { aSearchQuery } from '../../search/a-search-query.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';

let folder: string;
let file: string;
let faults: unknown[];
let follower: Follower;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-corpus-'));
  file = path.join(folder, 'corpus.jsonl');
  faults = [];
});

afterEach(async () => {
  follower.stop();
  await rm(folder, { recursive: true });
});

test('what is published is found, and what is withdrawn is not', async () => {
  follower = await follow();
  await appendJournal(file, [aPublication(aProcedure())]);
  await follower.look();
  expect(await titles('khai sinh')).toEqual(['Đăng ký khai sinh']);

  await appendJournal(file, [aWithdrawal(aProcedure())]);
  await follower.look();

  expect(await titles('khai sinh')).toEqual([]);
  expect(follower.corpus().store.find('procedure', 'khai-sinh', 'vi')).toBeUndefined();
});

test('it looks by itself', async () => {
  follower = await followCorpus(file, (fault) => faults.push(fault), 20);

  await appendJournal(file, [aPublication(aProcedure())]);

  await expect.poll(() => titles('khai sinh')).toHaveLength(1);
});

test('half a line is waited for', async () => {
  follower = await follow();
  const line = `${JSON.stringify(aPublication(aProcedure()))}\n`;
  await appendFile(file, line.slice(0, 100));
  await follower.look();
  expect(follower.corpus().store.size()).toBe(0);

  await appendFile(file, line.slice(100));
  await follower.look();

  expect(follower.corpus().store.size()).toBe(1);
  expect(faults).toEqual([]);
});

test('a rewritten journal takes the place of all that was known', async () => {
  await appendJournal(file, [aPublication(aProcedure({ id: 'cu', version: 5 }))]);
  follower = await follow();

  await rewriteJournal(file, [
    aPublication(aProcedure({ id: 'cu', version: 2 })),
    aPublication(aProcedure({ id: 'moi' })),
  ]);
  await follower.look();

  expect(follower.corpus().store.size()).toBe(2);
  expect(follower.corpus().store.get('procedure', 'cu')?.version).toBe(2);
});

test('a journal rewritten twice between two looks is read anew, though its file may have the old number again', async () => {
  await appendJournal(file, [aPublication(aProcedure({ version: 1 }))]);
  follower = await follow();
  // File systems tell times of birth apart by some milliseconds.
  await pause(20);

  await rewriteJournal(file, [aPublication(aProcedure({ version: 2 }))]);
  await rewriteJournal(file, [aPublication(aProcedure({ version: 3 }))]);
  await follower.look();

  expect(follower.corpus().store.get('procedure', 'khai-sinh')?.version).toBe(3);
});

test('a line that cannot be read is left out and told', async () => {
  await appendFile(file, '{"kind":"riddle"}\n');
  await appendJournal(file, [aPublication(aProcedure())]);

  follower = await follow();

  expect(follower.corpus().store.size()).toBe(1);
  expect(faults).toHaveLength(1);
});

test('while a rewritten journal is read, what is published is found all the time, and others have their turn', async () => {
  const kept = aPublication(aProcedure());
  await appendJournal(file, [aPublication(aProcedure({ id: 'cu' })), kept]);
  follower = await follow();
  await rewriteJournal(file, [...many(1000), kept]);
  let turns = 0;

  const looked = follower.look().then(() => 'looked');
  while ((await Promise.race([looked, turn('waiting')])) === 'waiting') {
    turns += 1;
    expect(await titles('đăng ký khai sinh')).not.toEqual([]);
    expect(follower.corpus().store.find('procedure', 'khai-sinh', 'vi')).toBeDefined();
  }

  expect(turns).toBeGreaterThan(10);
  expect(follower.corpus().store.size()).toBe(1001);
  expect(follower.corpus().store.get('procedure', 'cu')).toBeUndefined();
});

test('a line may be longer than what is read at once, and a letter may lie on the border', async () => {
  const summary = 'Giấy tờ cần nộp để đăng ký. '.repeat(8000);
  await appendJournal(file, [aPublication(aProcedure({ summary })), ...many(3)]);

  follower = await follow();

  expect(follower.corpus().store.find('procedure', 'khai-sinh', 'vi')?.summary).toBe(summary);
  expect(follower.corpus().store.size()).toBe(4);
});

function many(count: number) {
  return Array.from({ length: count }, (_, i) =>
    aPublication(aProcedure({ id: `mot-trong-${i}` })),
  );
}

function follow() {
  return followCorpus(file, (fault) => faults.push(fault), 60_000);
}

async function titles(q: string): Promise<string[]> {
  const { search } = follower.corpus();
  const { hits } = await search.search(aSearchQuery({ q }));
  return hits.map(({ title }) => title.map(({ text }) => text).join(''));
}
