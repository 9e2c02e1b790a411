import type { AddressedKind } from '#content/document';
import type { Id } from '#content/kind';
import { cellOf, cells } from '../content/cell-of.ts';
import type { ContentStore } from '../content/content-store.ts';
import { addressedKinds } from './addresses.ts';

/** A part of the sitemap: the Documents of a kind in every `of`th cell from `first` on. */
export type SitemapPart = { name: string; kind: AddressedKind; first: number; of: number };

/**
 * The parts a sitemap has: of each kind twice as many whenever they would get too long. A Document stays in its part
 * until then, so that an edit changes one part.
 */
export function sitemapParts(store: ContentStore): SitemapPart[] {
  return addressedKinds.flatMap((kind) => {
    const count = store.count({ kind });
    if (count === 0) return [];
    let of = 1;
    while (of < cells && count > of * store.sizes.part) of *= 2;
    const parts = Array.from({ length: of }, (_, first): SitemapPart => {
      const name = of === 1 ? kind : `${kind}-${first + 1}-of-${of}`;
      return { name, kind, first, of };
    });
    return parts.filter((part) => cellsOf(part).some((cell) => store.inCell(kind, cell).size > 0));
  });
}

/** Ids of the Documents of a part. */
export function membersOf(part: SitemapPart, store: ContentStore): Id[] {
  return cellsOf(part).flatMap((cell) => [...store.inCell(part.kind, cell)]);
}

/** Whether a Document is in a part, or would be. */
export function isIn({ kind, first, of }: SitemapPart, one: { kind: string; id: Id }): boolean {
  return one.kind === kind && cellOf(one.id) % of === first;
}

function cellsOf({ first, of }: SitemapPart): number[] {
  return Array.from({ length: cells / of }, (_, n) => first + n * of);
}
