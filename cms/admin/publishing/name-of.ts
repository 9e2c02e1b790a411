/** What staff know a Document in the queue by: its title, or where it is kept while it has none. */
export function nameOf({ kind, id, title }: { kind: string; id: string; title?: string | null }) {
  return title || `${kind}:${id}`;
}
