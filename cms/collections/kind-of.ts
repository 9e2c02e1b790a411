import type { Kind } from '#content/kind';

/** The collection that holds each kind of Document. Site settings are a global. */
export const collectionOf = {
  procedure: 'procedures',
  'faq-set': 'faq-sets',
  faq: 'faqs',
  'video-guide': 'video-guides',
  'life-event': 'life-events',
  field: 'fields',
  agency: 'agencies',
  audience: 'audiences',
  form: 'forms',
  'legal-document': 'legal-documents',
  synonym: 'synonyms',
  'pinned-result': 'pinned-results',
} as const satisfies Record<Exclude<Kind, 'site-settings'>, string>;

export type CollectionKind = keyof typeof collectionOf;

/** The kind of Document a collection holds; undefined for collections that are not published. */
export function kindOf(collection: string): CollectionKind | undefined {
  return kinds.find((kind) => collectionOf[kind] === collection);
}

const kinds = Object.keys(collectionOf) as CollectionKind[];
