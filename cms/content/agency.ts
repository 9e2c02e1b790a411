import { z } from 'zod';
import { Id } from './kind.ts';
import { addressed, Day } from './published.ts';

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A stretch of opening hours. Days are ISO weekdays: 1 Monday … 7 Sunday; times are `hh:mm` local. */
export const OpeningHours = z.object({
  days: z.array(z.int().min(1).max(7)).min(1),
  opens: Clock,
  closes: Clock,
});
export type OpeningHours = z.infer<typeof OpeningHours>;

export const AgencyKind = z.enum([
  'province-committee',
  'department',
  'vertical',
  'commune-committee',
  'one-stop-centre',
  'ministry',
  'other',
]);
export type AgencyKind = z.infer<typeof AgencyKind>;

/** An Agency (cơ quan). Agencies merge and end: an old one keeps its page and leads to its successor. */
export const Agency = z.object({
  ...addressed,
  kind: z.literal('agency'),
  name: z.string().min(1),
  shortName: z.string().optional(),
  /** Its code in the national list of agency identifiers, e.g. `H45.08`. */
  code: z.string().optional(),
  agencyKind: AgencyKind,
  summary: z.string().optional(),
  parent: Id.optional(),
  address: z.string().optional(),
  phone: z.string().optional(),
  email: z.email().optional(),
  website: z.url({ protocol: /^https?$/ }).optional(),
  openingHours: z.array(OpeningHours),
  /** WGS 84 degrees. */
  geo: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  validFrom: Day.optional(),
  validTo: Day.optional(),
  replacedBy: Id.optional(),
  /** Earlier and everyday names; searched, not shown. */
  aliases: z.array(z.string()),
});
export type Agency = z.infer<typeof Agency>;
