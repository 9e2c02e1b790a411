import { z } from 'zod';

/** What a published Document is. The words are the glossary's; they are stored, indexed and shown in URLs of the API. */
export const Kind = z.enum([
  'procedure',
  'faq-set',
  'faq',
  'video-guide',
  'life-event',
  'field',
  'agency',
  'audience',
  'form',
  'legal-document',
  'synonym',
  'pinned-result',
  'site-settings',
]);
export type Kind = z.infer<typeof Kind>;

/** The id of a Document, unique within its kind and never reused. */
export const Id = z.string().min(1);
export type Id = z.infer<typeof Id>;

/** A pointer to a Document of any kind. */
export const Ref = z.object({ kind: Kind, id: Id });
export type Ref = z.infer<typeof Ref>;
