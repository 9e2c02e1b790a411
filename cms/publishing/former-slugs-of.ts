import type { FormerSlug } from '#content/publication';
import type { PublicationRow } from './publication-row.ts';

/**
 * The slugs a Document had before it is published at `slug`, the last one left standing last. One it comes back to is
 * former no more, so that no address leads to itself.
 */
export function formerSlugsOf(
  {
    slug: left,
    former_slugs: known,
    announced_at: at,
  }: Pick<PublicationRow, 'slug' | 'former_slugs' | 'announced_at'>,
  slug: string | undefined,
): FormerSlug[] {
  const others = (known ?? []).filter((one) => one.slug !== slug && one.slug !== left);
  const until = new Date(at).toISOString();
  return left === null || left === slug ? others : [...others, { slug: left, until }];
}
