import type { Kind } from '#content/kind';
import { collectionOf } from '../../collections/kind-of.ts';

/** The form of a Document in the admin. */
export function formPath({ kind, id }: { kind: Kind; id: string }): string {
  if (kind === 'site-settings') return '/admin/globals/site-settings';
  return `/admin/collections/${collectionOf[kind]}/${encodeURIComponent(id)}`;
}
