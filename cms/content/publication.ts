import { z } from 'zod';
import { Document } from './document.ts';
import { Id, Kind, Ref } from './kind.ts';
import { Day } from './published.ts';

/** What is put in the queue inside the editor's transaction: something happened to this Document. The state itself is read afresh. */
export const Announcement = z.object({
  kind: Kind,
  id: Id,
  version: z.int().positive(),
  /** When the editor's change was announced (ISO 8601, UTC). */
  announcedAt: z.iso.datetime(),
});
export type Announcement = z.infer<typeof Announcement>;

/** A slug that a Document had: its addresses, in both languages, lead to where the Document is. */
export const FormerSlug = z.object({
  slug: z.string(),
  /** When the Document left it (ISO 8601, UTC): of two Documents that had it, it is the later one's. */
  until: z.iso.datetime(),
});
export type FormerSlug = z.infer<typeof FormerSlug>;

/** How one Document follows another that was withdrawn. */
export const Succession = z.enum(['replaced', 'merged']);
export type Succession = z.infer<typeof Succession>;

/** Why a Document left the site, in the words citizens will read. */
export const Withdrawal = z.object({
  type: z.literal('withdrawn'),
  kind: Kind,
  id: Id,
  version: z.int().positive(),
  /** Its last address; undefined for kinds without a page. */
  slug: z.string().optional(),
  /** Absent when it never moved. */
  formerSlugs: z.array(FormerSlug).optional(),
  /** Its last title in Vietnamese and, where it had one, in English. */
  title: z.object({ vi: z.string(), en: z.string().optional() }),
  withdrawnOn: Day,
  reason: z.object({ vi: z.string().optional(), en: z.string().optional() }),
  replacedBy: Ref.optional(),
  /** What its successor did with it: took its place, which is what is meant when nothing is said, or took it in. */
  succession: Succession.optional(),
  /** Fields it belonged to, from which alternatives are offered. */
  fields: z.array(Id),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** The public state of a Document that was ever published: its current version in each ready language, or its withdrawal. */
export const Publication = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('published'),
    kind: Kind,
    id: Id,
    version: z.int().positive(),
    documents: z.object({ vi: Document, en: Document.optional() }),
    /** Absent when it never moved. */
    formerSlugs: z.array(FormerSlug).optional(),
  }),
  Withdrawal,
]);
export type Publication = z.infer<typeof Publication>;

/** Answer of `GET /api/published`: one page of all Publications, ordered by kind and id. */
export const PublicationPage = z.object({
  publications: z.array(Publication),
  /** Pass as `after` to read on; absent on the last page. */
  next: z.string().optional(),
});
export type PublicationPage = z.infer<typeof PublicationPage>;

/** Body of `POST /api/live`: what became of an Announcement, for the editor to see. */
export const LiveReport = z.object({
  kind: Kind,
  id: Id,
  version: z.int().positive(),
  announcedAt: z.iso.datetime(),
  outcome: z.enum(['live', 'withdrawn', 'failed']),
  /** When the last page was in place (ISO 8601, UTC). */
  liveAt: z.iso.datetime(),
  /** Pages written or removed. */
  pages: z.int().nonnegative(),
  /** Why it failed, in a sentence an operator can act on. */
  because: z.string().optional(),
});
export type LiveReport = z.infer<typeof LiveReport>;

/** A publication as its editor sees it. */
const Live = z.object({
  kind: Kind,
  id: Id,
  title: z.string().nullable(),
  announcedAt: z.iso.datetime(),
  outcome: z.enum(['live', 'withdrawn', 'failed']).nullable(),
  liveAt: z.iso.datetime().nullable(),
  because: z.string().nullable(),
});

/** Answer of `GET /api/live`: how publishing went over the last day, for operators. */
export const Lives = z.object({
  /** Publications that went live or off the site within the last 24 hours. */
  count: z.int().nonnegative(),
  /** Milliseconds from the editor's change to the last page in place; null when nothing was published. */
  p50: z.number().nullable(),
  p95: z.number().nullable(),
  /** The latest five, newest first. */
  last: z.array(Live),
  /** Announced and not live, oldest first; at most fifty. */
  open: z.array(Live),
});
export type Lives = z.infer<typeof Lives>;
