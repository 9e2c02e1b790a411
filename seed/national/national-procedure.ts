import { z } from 'zod';
import { Fee, ProcessingTime } from '#content/channel';
import { DossierItem } from '#content/case';
import { AdministrativeLevel } from '#content/procedure';
import { ProcedureCode } from '#content/procedure-code';
import { Day } from '#content/published';
import { EffectiveLevel } from '#content/service-level';

/** The shapes in which national sources hand out Procedures; see `recognise.ts`. */
export const Shape = z.enum(['detail', 'exchange', 'list', 'fulltext']);
export type Shape = z.infer<typeof Shape>;

/** Something a source names, with its code where the source gives one. */
export const Named = z.object({ name: z.string().min(1), code: z.string().optional() });
export type Named = z.infer<typeof Named>;

const NationalCase = z.object({
  name: z.string().optional(),
  steps: z.array(z.object({ title: z.string().optional(), text: z.string().min(1) })),
  dossier: z.array(DossierItem.omit({ id: true, form: true })),
});

const NationalChannel = z.object({
  channel: z.enum(['direct', 'online', 'postal']),
  time: ProcessingTime,
  fees: z.array(Fee.pick({ kind: true, amount: true, note: true })),
  note: z.string().optional(),
});

/**
 * What one row of a national source says of a Procedure, cleaned. A field that is absent is one the source does not
 * speak of: an import leaves it as it is.
 */
export const NationalProcedure = z.object({
  shape: Shape,
  code: ProcedureCode,
  /** The code as the source spells it. */
  codeRaw: z.string(),
  /** The source's own id. */
  sourceId: z.string().optional(),
  title: z.string().min(1),
  /** For the administration itself; no citizen applies for it. */
  internal: z.boolean(),
  /** Only one province has it (SPECIFIC). */
  specific: z.boolean(),
  /** Who published it: a ministry or a province's committee. */
  promulgator: Named.optional(),
  fields: z.array(Named).optional(),
  audiences: z.array(Named).optional(),
  levels: z.array(AdministrativeLevel).optional(),
  executing: z.array(Named).optional(),
  competent: z.array(Named).optional(),
  coordinating: z.array(Named).optional(),
  cases: z.array(NationalCase).min(1).optional(),
  channels: z.array(NationalChannel).optional(),
  requirements: z.array(z.string().min(1)).optional(),
  results: z.array(z.string().min(1)).optional(),
  legalBases: z
    .array(
      z.object({
        number: z.string().min(1),
        title: z.string().min(1),
        issuer: z.string().optional(),
        issuedOn: Day.optional(),
        effectiveFrom: Day.optional(),
      }),
    )
    .optional(),
  receivingAddress: z.string().optional(),
  serviceLevel: EffectiveLevel.optional(),
  flags: z.object({ joint: z.boolean(), anyOffice: z.boolean() }).optional(),
  publishingDecision: z.object({ number: z.string().min(1), issuedOn: Day.optional() }).optional(),
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
});
export type NationalProcedure = z.infer<typeof NationalProcedure>;
export type NationalCase = z.infer<typeof NationalCase>;
export type NationalChannel = z.infer<typeof NationalChannel>;
export type NationalFee = NationalChannel['fees'][number];
