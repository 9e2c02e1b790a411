import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { publish } from '#site/publisher/publish';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aSiteOf } from '../../site/publisher/a-site.ts';
import { anNginx, notRunBecause } from './an-nginx.ts';

describe.skipIf(notRunBecause)(`nginx before the portal ${notRunBecause ?? ''}`, () => {
  let site: Awaited<ReturnType<typeof aSiteOf>>;
  let nginx: Awaited<ReturnType<typeof anNginx>>;

  beforeEach(async () => {
    site = await aSiteOf([
      moved('moi', ['cu']),
      aWithdrawal(aProcedure({ id: 'go', slug: 'da-go' }), { formerSlugs: [leftAt('da-go-cu')] }),
    ]);
    nginx = await anNginx(site.folders.root);
  });

  afterEach(async () => {
    await nginx.stop();
    await site.remove();
  });

  test.each(['/', '/en/', '/thu-tuc', '/thu-tuc/moi', '/en/procedures/moi', '/sitemap.xml'])(
    '%s is answered from the published tree, to be asked for again each time',
    async (address) => {
      const { status, headers } = await nginx.get(address);

      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(nginx.asked).toEqual([]);
    },
  );

  test.each([
    ['/thu-tuc/cu', '/thu-tuc/moi'],
    ['/en/procedures/cu', '/en/procedures/moi'],
    ['/thu-tuc/cu?utm_source=zalo&n=1', '/thu-tuc/moi?utm_source=zalo&n=1'],
  ])('%s leads to %s for good, without asking the portal server', async (address, to) => {
    const { status, headers } = await nginx.get(address);

    expect(status).toBe(301);
    expect(headers.get('location')).toBe(to);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(nginx.asked).toEqual([]);
  });

  test.each(['/thu-tuc/da-go', '/en/procedures/da-go', '/thu-tuc/da-go-cu'])(
    '%s, which is gone, is answered with 410 and its explanation',
    async (address) => {
      const answer = await nginx.get(address);

      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain('"withdrawn"');
      expect(nginx.asked).toEqual([]);
    },
  );

  test.each([
    '/tim-kiem?q=khai+sinh',
    '/api/documents',
    '/thu-tuc/khong-co',
    '/thu-tuc/cu/',
    '/thu-tuc/moi.html',
  ])('%s is the portal server’s to answer', async (address) => {
    await nginx.get(address);

    expect(nginx.asked).toEqual([address]);
  });

  test.each(['/301/thu-tuc/cu.html', '/410/thu-tuc/da-go.html', '/301/thu-tuc/cu'])(
    '%s has no address of its own',
    async (address) => {
      expect((await nginx.get(address)).status).toBe(404);
    },
  );

  test('a Document that is renamed again and again is found at every one of its addresses meanwhile, and nginx is not reloaded', async () => {
    const slugs = ['moi', ...Array.from({ length: 12 }, (_, n) => `ten-${n}`)];
    const statuses = new Map<number, number>();
    const renamed = new AbortController();
    const readers = ['/thu-tuc/cu', '/thu-tuc/moi', '/en/procedures/ten-0'].map(async (address) => {
      while (!renamed.signal.aborted) {
        const { status } = await nginx.get(address);
        // What is not yet anybody's is nobody's.
        if (status !== 404 || address !== '/en/procedures/ten-0')
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    });

    for (const [index, slug] of slugs.entries())
      await publish(
        moved(slug, ['cu', ...slugs.slice(0, index)], index + 3),
        site.state,
        site.tools,
      );
    renamed.abort();
    await Promise.all(readers);

    expect([...statuses.keys()].toSorted((a, b) => a - b)).toEqual([200, 301]);
    const { headers } = await nginx.get('/thu-tuc/cu');
    expect(headers.get('location')).toBe('/thu-tuc/ten-11');
    expect(await nginx.said()).toBe('');
  });
});

function moved(slug: string, former: string[], version = 2): Publication {
  return { ...aPublication(aProcedure({ slug, version })), formerSlugs: former.map(leftAt) };
}

function leftAt(slug: string) {
  return { slug, until: '2026-03-01T00:00:00.000Z' };
}
