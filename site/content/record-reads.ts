import type { Content } from './content.ts';
import type { ContentStore } from './content-store.ts';
import { documentTag, listTag, relationTag, type Tag } from './tags.ts';

/** A view of the store for one page, and the tags of everything the page has read through it. */
export function recordReads(store: ContentStore): { content: Content; reads: Set<Tag> } {
  const reads = new Set<Tag>();
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
        reads.add(listTag(kind));
        return [...store.list(kind, locale)];
      },
      where(kind, relation, id, locale) {
        reads.add(relationTag(kind, relation, id));
        return store.where(kind, relation, id, locale);
      },
    },
  };
}
