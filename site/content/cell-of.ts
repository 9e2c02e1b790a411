import type { Id } from '#content/kind';

/** How many cells the Documents of a kind are dealt into. A power of two. */
export const cells = 256;

/** The cell a Document is dealt into by its id alone, evenly: it never changes, whoever else comes and goes (FNV-1a). */
export function cellOf(id: Id): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < id.length; n += 1) hash = Math.imul(hash ^ id.charCodeAt(n), 0x01000193);
  return (hash ^ (hash >>> 16)) & (cells - 1);
}
