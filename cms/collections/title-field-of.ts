import type { CollectionKind } from './kind-of.ts';

/** The field a Document is known by. */
export const titleFieldOf = {
  procedure: 'title',
  'faq-set': 'title',
  faq: 'question',
  'video-guide': 'title',
  'life-event': 'title',
  field: 'name',
  agency: 'name',
  audience: 'name',
  form: 'name',
  'legal-document': 'title',
  synonym: 'name',
  'pinned-result': 'name',
} as const satisfies Record<CollectionKind, string>;
