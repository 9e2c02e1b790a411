import { z } from 'zod';
import { Case } from './case.ts';
import { Channel } from './channel.ts';
import { Id } from './kind.ts';
import { ProcedureCode } from './procedure-code.ts';
import { addressed, Day, verified } from './published.ts';
import { ServiceLevel } from './service-level.ts';

/** Levels of administration that handle a Procedure. District is history: abolished on 1 July 2025. */
export const AdministrativeLevel = z.enum(['ministry', 'province', 'district', 'commune', 'other']);
export type AdministrativeLevel = z.infer<typeof AdministrativeLevel>;

/** How another Procedure stands to this one. */
export const Relation = z.enum(['related', 'prerequisite', 'next', 'replaces', 'joint']);
export type Relation = z.infer<typeof Relation>;

/** A published Procedure (thủ tục hành chính): one thing a citizen or business gets done with an authority. */
export const Procedure = z.object({
  ...addressed,
  ...verified,
  kind: z.literal('procedure'),
  code: ProcedureCode,
  /** The official title of the publishing decision. */
  title: z.string().min(1),
  /** The title in citizens' words, shown first where there is one. */
  plainTitle: z.string().optional(),
  /** What it is for, in one or two sentences. */
  summary: z.string(),
  levels: z.array(AdministrativeLevel),
  fields: z.array(Id),
  audiences: z.array(Id),
  lifeEvents: z.array(Id),
  agencies: z.object({
    /** Cơ quan có thẩm quyền: decides. */
    competent: z.array(Id),
    /** Cơ quan thực hiện: receives and handles the dossier. */
    executing: z.array(Id),
    /** Cơ quan phối hợp. */
    coordinating: z.array(Id),
  }),
  serviceLevel: ServiceLevel,
  cases: z.array(Case).min(1),
  channels: z.array(Channel),
  /** Conditions to meet (yêu cầu, điều kiện), one a line. */
  requirements: z.array(z.string()),
  results: z.array(z.object({ id: Id, name: z.string() })),
  legalBases: z.array(Id),
  /** Where to hand it in, when that is not simply the executing Agency's address. */
  receivingAddress: z.string().optional(),
  /** Where to file it online. */
  onlineUrl: z.url({ protocol: /^https?$/ }).optional(),
  related: z.array(z.object({ relation: Relation, procedure: Id })),
  replacedBy: Id.optional(),
  /** Citizens' own words for it; searched, not shown. */
  aliases: z.array(z.string()),
  /** Why dossiers come back: knowledge of the one-stop clerks. */
  returnReasons: z.array(z.string()),
  flags: z.object({
    /** Liên thông: several authorities, one dossier. */
    joint: z.boolean(),
    /** Phi địa giới: any office of the province takes it. */
    anyOffice: z.boolean(),
    /** Thiết yếu: on the list of essential online services. */
    essential: z.boolean(),
  }),
  /** Quyết định công bố: the decision that published this Procedure. */
  publishingDecision: z.object({ number: z.string(), issuedOn: Day.optional() }).optional(),
  /** The page these facts were taken from. */
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
});
export type Procedure = z.infer<typeof Procedure>;
