import { z } from 'zod';
import { Id } from './kind.ts';
import { MediaFile } from './media-file.ts';
import { addressed, Day, published } from './published.ts';

/** A subject area (lĩnh vực). */
export const Field = z.object({
  ...addressed,
  kind: z.literal('field'),
  name: z.string().min(1),
  /** Its code in the national list. */
  code: z.string().optional(),
  summary: z.string().optional(),
  /** Name of an icon of the site's set. */
  icon: z.string().optional(),
  /** Place in lists, from 1. */
  order: z.int(),
  agencies: z.array(Id),
  aliases: z.array(z.string()),
});
export type Field = z.infer<typeof Field>;

/** Whom something is for (đối tượng). */
export const Audience = z.object({
  ...addressed,
  kind: z.literal('audience'),
  name: z.string().min(1),
  /** Its code in the national list: ĐT1… */
  code: z.string().optional(),
  group: z.enum(['citizen', 'business', 'foreigner', 'abroad', 'organisation', 'official']),
});
export type Audience = z.infer<typeof Audience>;

/** A form to fill in (mẫu đơn, tờ khai) with a guide to filling it. */
export const Form = z.object({
  ...addressed,
  kind: z.literal('form'),
  name: z.string().min(1),
  /** Its number in the document that issued it. */
  number: z.string().optional(),
  file: MediaFile.optional(),
  /** How to fill it in, one hint a line. */
  guide: z.array(z.string()),
  issuedBy: Id.optional(),
});
export type Form = z.infer<typeof Form>;

/** A legal document cited by Procedures and Faqs. It has no page: it is shown where it is cited. */
export const LegalDocument = z.object({
  ...published,
  kind: z.literal('legal-document'),
  /** As printed: `123/2015/NĐ-CP`. */
  number: z.string().min(1),
  title: z.string().min(1),
  issuer: z.string().optional(),
  issuedOn: Day.optional(),
  effectiveFrom: Day.optional(),
  effectiveTo: Day.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type LegalDocument = z.infer<typeof LegalDocument>;
