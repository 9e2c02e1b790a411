import type { Tag } from '../content/tags.ts';

/** Which pages read what. */
export type ReadsIndex = ReturnType<typeof createReadsIndex>;

/** An empty index. */
export function createReadsIndex() {
  const tagsOf = new Map<string, Tag[]>();
  const pathsOf = new Map<Tag, Set<string>>();

  function forget(path: string) {
    for (const tag of tagsOf.get(path) ?? []) {
      const paths = pathsOf.get(tag);
      paths?.delete(path);
      if (paths?.size === 0) pathsOf.delete(tag);
    }
    tagsOf.delete(path);
  }

  return {
    /** Takes what a page read in the place of what it read before. */
    put(path: string, tags: Iterable<Tag>) {
      forget(path);
      const list = [...tags];
      tagsOf.set(path, list);
      for (const tag of list) {
        const paths = pathsOf.get(tag) ?? new Set();
        pathsOf.set(tag, paths.add(path));
      }
    },
    forget,
    /** Whether any page read this. */
    isRead: (tag: Tag) => pathsOf.has(tag),
    /** The pages that read any of these. */
    readersOf(tags: Iterable<Tag>): Set<string> {
      return new Set([...tags].flatMap((tag) => [...(pathsOf.get(tag) ?? [])]));
    },
    has: (path: string) => tagsOf.has(path),
    entries: () => [...tagsOf].map(([path, tags]) => ({ path, tags })),
    size: () => tagsOf.size,
  };
}
