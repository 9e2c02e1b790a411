import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SearchResult } from '#search/engine';
import { keepSearchServer, type SearchServer as Kept } from '#site/publisher/search-server';
import { chooseSearch, type ChosenSearch } from '#site/server/choose-search';
import { aFaq } from '../../builders/a-faq.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aSearchQuery } from '../../search/a-search-query.ts';
import {
  aSearchServer,
  notRunBecause,
  type SearchServer,
} from '../../search/meilisearch/a-search-server.ts';
import { aPortal, type Portal } from './a-portal.ts';

const publications = [
  aPublication(aProcedure({ id: 'khai-sinh', title: 'Đăng ký khai sinh' })),
  aPublication(aProcedure({ id: 'ket-hon', code: '1.000894', title: 'Đăng ký kết hôn' })),
  aPublication(aFaq({ id: 'muon', question: 'Đăng ký khai sinh muộn có bị phạt không?' })),
];
const query = aSearchQuery({ q: 'dang ky khai sinh' });
const quiet = { info: () => {}, warn: () => {} };

describe.skipIf(notRunBecause)(`a portal on a real search server ${notRunBecause ?? ''}`, () => {
  let server: SearchServer;
  let portal: Portal;
  let kept: Kept;
  let chosen: ChosenSearch;

  beforeEach(async () => {
    server = await aSearchServer();
    const settings = {
      MEILI_URL: server.url,
      MEILI_WRITE_KEY: server.key,
      MEILI_SEARCH_KEY: server.key,
      MEILI_PREFIX: 'content',
    };
    portal = await aPortal(publications, { search: () => chosen.search() });
    chosen = chooseSearch(settings, portal.follower.corpus, quiet);
    kept = keepSearchServer(settings, () => publications, quiet)!;
    await answeredByServer();
  });
  afterEach(async () => {
    await kept.stop();
    await portal.close();
    await server.stop();
  });

  test('a server killed and started again under load fails no search, and is used again by itself', async () => {
    const stop = new AbortController();
    const failed: unknown[] = [];
    let searches = 0;
    const searching = Array.from({ length: 8 }, async () => {
      while (!stop.signal.aborted) {
        const found = await chosen
          .search()
          .search(query)
          .catch((fault: unknown) => fault);
        searches += 1;
        if (!(found instanceof Object && 'hits' in found) || idOf(found) !== 'khai-sinh')
          failed.push(found);
        await pause(5);
      }
    });
    await moreAnswers('server', 50);
    server.child!.kill('SIGKILL');
    await moreAnswers('standby', 50);
    await server.restart();
    await moreAnswers('server', 50);
    stop.abort();
    await Promise.all(searching);

    expect(failed).toEqual([]);
    expect(searches).toBeGreaterThan(150);
  });

  test('a server that hangs holds no search up', async () => {
    server.child!.kill('SIGSTOP');
    const response = await portal.get('/api/search?q=khai+sinh');
    server.child!.kill('SIGCONT');

    expect(response.status).toBe(200);
    expect(chosen.watch().by).toBe('standby');
  });

  async function answeredByServer() {
    await expect
      .poll(
        async () => {
          await chosen.search().search(query);
          return chosen.watch().by;
        },
        { timeout: 20_000, interval: 200 },
      )
      .toBe('server');
  }

  async function moreAnswers(by: 'server' | 'standby', count: number) {
    const before = chosen.watch().answered[by];
    await expect
      .poll(() => chosen.watch().answered[by] - before, { timeout: 20_000 })
      .toBeGreaterThan(count);
  }
});

function idOf(found: object): string | undefined {
  return (found as SearchResult).hits[0]?.id;
}

test('without a search server the portal searches by itself', async () => {
  const portal = await aPortal(publications);
  const chosen = chooseSearch(
    { MEILI_URL: undefined, MEILI_SEARCH_KEY: undefined, MEILI_PREFIX: 'content' },
    portal.follower.corpus,
    quiet,
  );

  expect(chosen.search()).toBe(portal.follower.corpus().search);
  expect(chosen.watch().by).toBe('standby');
  await portal.close();
});
