import type { Id, Kind } from '#content/kind';
import type { RelationOf } from './content.ts';

/** A list of Documents: all of a kind, or those of a kind whose `relation` names `id`. */
export type Listing<K extends Kind = Kind> = {
  kind: K;
  by?: { relation: RelationOf<K>; id: Id };
};
