import type { AddressedDocument, DocumentOf } from '#content/document';
import type { Relations } from './content.ts';
import type { Listing } from './listing.ts';

/** The relation by which Procedures are listed on the page of a Document of a kind. */
export const listedBy = {
  field: 'fields',
  agency: 'agencies',
  audience: 'audiences',
  form: 'forms',
} as const satisfies Partial<Record<AddressedDocument['kind'], Relations['procedure']>>;

/** A Document whose page lists its Procedures, however many. */
export type ListOwner = DocumentOf<keyof typeof listedBy>;

/** Whether a Document's page lists its Procedures. */
export function isListOwner(document: AddressedDocument): document is ListOwner {
  return document.kind in listedBy;
}

/** The Procedures under a Field, of an Agency, for an Audience, with a Form. */
export function proceduresUnder({ kind, id }: ListOwner): Listing<'procedure'> {
  return { kind: 'procedure', by: { relation: listedBy[kind], id } };
}
