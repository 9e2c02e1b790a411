import type { Content } from './content.ts';
import type { ContentStore } from './content-store.ts';
import { countTag, documentTag, listTag, pagesTag, sliceTag, type Tag } from './tags.ts';

/** A view of the store for one page, and the tags of everything the page has read through it. */
export function recordReads(store: ContentStore): { content: Content; reads: Set<Tag> } {
  const reads = new Set<Tag>();
  const { whole, page: size } = store.sizes;
  return {
    reads,
    content: {
      find(kind, id, locale) {
        reads.add(documentTag(kind, id));
        return store.find(kind, id, locale);
      },
      withdrawal(kind, id) {
        reads.add(documentTag(kind, id));
        const publication = store.get(kind, id);
        return publication?.type === 'withdrawn' ? publication : undefined;
      },
      pick(kind, ids, locale) {
        return ids.flatMap((id) => {
          reads.add(documentTag(kind, id));
          return store.find(kind, id, locale) ?? [];
        });
      },
      list(kind, locale) {
        reads.add(listTag({ kind }));
        return store.list(kind, locale);
      },
      where(kind, relation, id, locale) {
        reads.add(listTag({ kind, by: { relation, id } }));
        return store.where(kind, relation, id, locale);
      },
      count(listing) {
        reads.add(countTag(listing));
        return store.count(listing);
      },
      page(listing, number, locale) {
        const last = store.pages(listing);
        reads.add(pagesTag(listing));
        // A list on one page may grow to `whole` and still stand there.
        const slices = last === 1 ? Math.ceil(whole / size) : 1;
        for (let slice = 0; slice < slices; slice += 1)
          reads.add(sliceTag(listing, locale, number - 1 + slice));
        const documents = store.page(listing, number, locale);
        for (const { id } of documents) reads.add(documentTag(listing.kind, id));
        return { documents, number, last };
      },
    },
  };
}
