import { z } from 'zod';
import { Id } from './kind.ts';
import { Locale } from './locale.ts';

/** A calendar day, `yyyy-mm-dd`, in Asia/Ho_Chi_Minh. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** What every published Document carries, whatever its kind. */
export const published = {
  id: Id,
  /** The language this text is written in. */
  locale: Locale,
  /** Counts the publications and withdrawals of this Document, from 1; it never goes back. */
  version: z.int().positive(),
  /** When this version was published (ISO 8601, UTC). */
  updatedAt: z.iso.datetime(),
};

/** What every Document with a page of its own carries. */
export const addressed = {
  ...published,
  /** The last part of its address; stable once published. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
};

/** Who last checked the facts, and when. */
export const verified = {
  verifiedOn: Day.optional(),
  /** The Agency that answers for the facts. */
  verifiedBy: Id.optional(),
};
