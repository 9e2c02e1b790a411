import type { Publication } from '#content/publication';
import type { Listing } from './listing.ts';
import { relationsOf } from './relations-of.ts';

/** Every list that a Publication's Document is in, each once; none while it is withdrawn. */
export function listingsOf(publication: Publication | undefined): Listing[] {
  if (publication?.type !== 'published') return [];
  const { kind } = publication;
  const narrow = Object.entries(relationsOf(publication.documents.vi)).flatMap(([relation, ids]) =>
    [...new Set(ids)].map((id) => ({ kind, by: { relation, id } }) as Listing),
  );
  return [{ kind }, ...narrow];
}
