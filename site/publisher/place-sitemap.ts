import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { hasPage } from '#content/document';
import type { Id, Kind } from '#content/kind';
import type { ContentStore } from '../content/content-store.ts';
import { addressedKinds } from './addresses.ts';
import { placeDigests } from './place-digests.ts';
import { fixedSitemap, newest, sitemapFile, sitemapIndex, sitemapOf } from './sitemap.ts';
import { isIn, membersOf, sitemapParts, type SitemapPart } from './sitemap-parts.ts';
import { placeFile, removeFile } from './tree.ts';

/** The parts of the sitemap that are in place as they should be, and when each last changed; empty when that is unknown. */
export type PlacedSitemap = Map<string, string | undefined>;

type Site = { store: ContentStore; sitemap: PlacedSitemap };

/** The part that names the pages which are always there. */
const fixed = 'portal';

/**
 * Puts in place those parts of the sitemap that are not known to be, or that the `changed` Document is in, then the
 * index and the digests, and takes away parts that are no more. After a fault nothing is known, and the next time puts all in place.
 */
export async function placeSitemap(
  { store, sitemap }: Site,
  tree: string,
  origin: string,
  changed?: { kind: Kind; id: Id },
): Promise<void> {
  const known = new Map(sitemap);
  sitemap.clear();
  const found = known.size > 0 ? [...known.keys()] : await partsBelow(tree);

  const placed: PlacedSitemap = new Map([[fixed, undefined]]);
  if (!known.has(fixed))
    await placeFile(tree, sitemapFile(fixed), fixedSitemap(addressedKinds, origin));
  for (const part of sitemapParts(store)) {
    const isRight = known.has(part.name) && !(changed && isIn(part, changed));
    const last = isRight ? known.get(part.name) : await placePart(part, store, tree, origin);
    placed.set(part.name, last);
  }
  const parts = [...placed].map(([name, last]) => ({ name, changed: last }));
  await placeFile(tree, 'sitemap.xml', sitemapIndex(parts, origin));
  await placeDigests(store, tree, origin);
  for (const name of found) if (!placed.has(name)) await removeFile(tree, sitemapFile(name));

  for (const [name, last] of placed) sitemap.set(name, last);
}

async function placePart(part: SitemapPart, store: ContentStore, tree: string, origin: string) {
  const documents = membersOf(part, store)
    .map((id) => store.get(part.kind, id))
    .flatMap((one) => (one?.type === 'published' ? [one.documents] : []))
    .map(({ vi, en }) => [vi, ...(en ? [en] : [])].filter(hasPage));
  await placeFile(tree, sitemapFile(part.name), sitemapOf(documents, origin));
  return newest(documents.flat().map(({ updatedAt }) => updatedAt));
}

async function partsBelow(tree: string): Promise<string[]> {
  const files = await readdir(path.join(tree, 'sitemap')).catch(() => []);
  return files.filter((file) => file.endsWith('.xml')).map((file) => path.basename(file, '.xml'));
}
