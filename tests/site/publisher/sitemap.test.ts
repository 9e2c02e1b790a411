import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { publish } from '#site/publisher/publish';
import { robotsOf } from '#site/publisher/sitemap';
import { aLegalDocument } from '../../builders/a-legal-document.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aSiteOf, drain, origin, withoutRoom } from './a-site.ts';

type Site = Awaited<ReturnType<typeof aSiteOf>>;

test('the sitemap names what can be read, in English only what is in English, both beside each other', async () => {
  const site = await aSiteOf([
    aPublication(aProcedure({ id: 'mot', slug: 'mot' })),
    aPublication(
      aProcedure({ id: 'hai', slug: 'hai' }),
      aProcedure({ id: 'hai', slug: 'hai', locale: 'en' }),
    ),
    aWithdrawal(aProcedure({ id: 'ba', slug: 'ba' })),
    aPublication(aLegalDocument()),
  ]);

  const part = await readPart(site, 'procedure');

  expect(addressesIn(part)).toEqual(['/en/procedures/hai', '/thu-tuc/hai', '/thu-tuc/mot']);
  expect(part).toContain(
    `<xhtml:link rel="alternate" hreflang="en" href="${origin}/en/procedures/hai"/>`,
  );
  expect(part.split('hreflang')).toHaveLength(5);
  expect(await partsOf(site)).toEqual(['portal.xml', 'procedure.xml']);
  await site.remove();
});

test('the index tells where the parts are and when each last changed', async () => {
  const [old, recent] = ['2026-01-02T00:00:00.000Z', '2026-05-06T00:00:00.000Z'];
  const site = await aSiteOf([
    aPublication(aProcedure({ id: 'mot', slug: 'mot', updatedAt: old })),
    aPublication(aProcedure({ id: 'hai', slug: 'hai', updatedAt: recent })),
  ]);

  const index = await readFile(path.join(site.folders.current, 'sitemap.xml'), 'utf8');

  expect(index).toContain(`<loc>${origin}/sitemap/procedure.xml</loc><lastmod>${recent}</lastmod>`);
  expect(addressesIn(await readPart(site, 'portal'))).toContain('/en/procedures');
  await site.remove();
});

test('one edit changes one part and the index, and leaves the other parts as they lie', async () => {
  const site = await aSiteOf(someProcedures(40), undefined, { whole: 100, page: 50, part: 10 });
  const parts = await partsOf(site);
  const before = await timesOf(site, parts);

  await publish(changed('so-7'), site.state, site.tools);

  const after = await timesOf(site, parts);
  expect(parts.length).toBeGreaterThan(4);
  expect(await partsOf(site)).toEqual(parts);
  expect(parts.filter((part) => before[part] !== after[part])).toHaveLength(1);
  await site.remove();
});

test('a kind that grows is dealt into more parts, and each Document is in one of them', async () => {
  const sizes = { whole: 100, page: 50, part: 4 };
  const site = await aSiteOf(someProcedures(4), undefined, sizes);
  expect(await partsOf(site)).toEqual(['portal.xml', 'procedure.xml']);

  for (const one of someProcedures(9).slice(4)) await publish(one, site.state, site.tools);
  await drain(site);

  const parts = (await partsOf(site)).filter((part) => part !== 'portal.xml');
  const named = await Promise.all(parts.map((part) => readPart(site, part.replace('.xml', ''))));
  expect(parts.every((part) => part.endsWith('-of-4.xml'))).toBe(true);
  expect(named.flatMap(addressesIn).toSorted()).toEqual(
    Array.from({ length: 9 }, (_, n) => `/thu-tuc/so-${n}`),
  );
  await site.remove();
});

test('a sitemap that a failed publication left ahead of the site is put right', async () => {
  const site = await aSiteOf(someProcedures(2));
  const moved = aPublication(aProcedure({ id: 'so-1', slug: 'moi', version: 2 }));
  await expect(publish(moved, site.state, withoutRoom(site))).rejects.toThrow('EISDIR');
  expect(addressesIn(await readPart(site, 'procedure'))).toContain('/thu-tuc/moi');

  await drain(site);

  expect(addressesIn(await readPart(site, 'procedure'))).toEqual([
    '/thu-tuc/so-0',
    '/thu-tuc/so-1',
  ]);
  await site.remove();
});

test('robots are sent to the sitemap and kept from endless results', () => {
  const robots = robotsOf(origin);

  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
  expect(robots).toContain('Disallow: /tim-kiem?');
});

function someProcedures(count: number): Publication[] {
  return Array.from({ length: count }, (_, n) =>
    aPublication(aProcedure({ id: `so-${n}`, slug: `so-${n}` })),
  );
}

function changed(id: string): Publication {
  const updatedAt = '2027-01-01T00:00:00.000Z';
  return aPublication(aProcedure({ id, slug: id, version: 2, updatedAt }));
}

async function partsOf({ folders }: Site): Promise<string[]> {
  const files = await readdir(path.join(folders.current, 'sitemap'));
  return files.filter((file) => file.endsWith('.xml')).toSorted();
}

function readPart({ folders }: Site, name: string): Promise<string> {
  return readFile(path.join(folders.current, 'sitemap', `${name}.xml`), 'utf8');
}

async function timesOf({ folders }: Site, parts: string[]): Promise<Record<string, bigint>> {
  const seen = parts.map(async (part) => {
    const { mtimeNs } = await stat(path.join(folders.current, 'sitemap', part), { bigint: true });
    return [part, mtimeNs] as const;
  });
  return Object.fromEntries(await Promise.all(seen));
}

function addressesIn(part: string): string[] {
  return [...part.matchAll(/<loc>https:\/\/portal\.example\.vn(.*?)<\/loc>/g)].map(([, at]) => at!);
}
