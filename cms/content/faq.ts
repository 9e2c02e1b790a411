import { z } from 'zod';
import { Id } from './kind.ts';
import { addressed, verified } from './published.ts';
import { RichText } from './rich-text.ts';

/** A question citizens ask, with its official answer. */
export const Faq = z.object({
  ...addressed,
  ...verified,
  kind: z.literal('faq'),
  question: z.string().min(1),
  /** The same question in citizens' other words; searched, not shown. */
  wordings: z.array(z.string()),
  answer: RichText,
  agency: Id.optional(),
  procedures: z.array(Id),
  fields: z.array(Id),
  lifeEvents: z.array(Id),
  audiences: z.array(Id),
  legalBases: z.array(Id),
  related: z.array(Id),
});
export type Faq = z.infer<typeof Faq>;

/** A set of Faqs that belong together; a Faq does not know its sets. */
export const FaqSet = z.object({
  ...addressed,
  kind: z.literal('faq-set'),
  title: z.string().min(1),
  summary: z.string().optional(),
  agency: Id.optional(),
  fields: z.array(Id),
  lifeEvents: z.array(Id),
  /** Its Faqs in reading order. */
  faqs: z.array(Id),
});
export type FaqSet = z.infer<typeof FaqSet>;
