import type { Id, Kind } from '#content/kind';
import type { Publication } from '#content/publication';
import { relationsOf } from './relations-of.ts';

/** The mark of something a page read. A Publication touches the pages that bear one of its tags. */
export type Tag = string;

/** One Document, in whatever language, or its absence. */
export function documentTag(kind: Kind, id: Id): Tag {
  return `${kind}:${id}`;
}

/** All Documents of a kind. */
export function listTag(kind: Kind): Tag {
  return `${kind}:*`;
}

/** The Documents of a kind that name `id` in a relation. */
export function relationTag(kind: Kind, relation: string, id: Id): Tag {
  return `${kind}?${relation}=${id}`;
}

/** What a Publication touches: the Document, the list of its kind, and every narrow list it was or is in. */
export function touchedTags(before: Publication | undefined, after: Publication): Set<Tag> {
  return new Set([
    documentTag(after.kind, after.id),
    listTag(after.kind),
    ...narrowLists(before),
    ...narrowLists(after),
  ]);
}

function narrowLists(publication: Publication | undefined): Tag[] {
  if (publication?.type !== 'published') return [];
  return Object.entries(relationsOf(publication.documents.vi)).flatMap(([relation, ids]) =>
    ids.map((id) => relationTag(publication.kind, relation, id)),
  );
}
