import type {
  CollectionSlug,
  RelationshipField,
  SingleRelationshipField,
  UploadField,
} from 'payload';

type Words = { vi: string; en: string };
type More = Partial<
  Pick<RelationshipField, 'admin' | 'required' | 'access' | 'index' | 'defaultValue'>
>;

/** A reference to one row of another collection. */
export function one(
  name: string,
  label: Words,
  to: CollectionSlug,
  more: More = {},
): RelationshipField {
  return { name, type: 'relationship', label, relationTo: to, ...more } as SingleRelationshipField;
}

/** References to rows of another collection, in order. */
export function many(
  name: string,
  label: Words,
  to: CollectionSlug,
  more: More = {},
): RelationshipField {
  return {
    name,
    type: 'relationship',
    label,
    relationTo: to,
    hasMany: true,
    ...more,
  } as SingleRelationshipField;
}

/** A file of the media library. */
export function file(name: string, label: Words, more: More = {}): UploadField {
  return { name, type: 'upload', label, relationTo: 'media', ...more } as UploadField;
}
