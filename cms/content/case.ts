import { z } from 'zod';
import { Id } from './kind.ts';

/** One step of a Case, in the citizen's order. */
export const Step = z.object({ id: Id, title: z.string().optional(), text: z.string() });
export type Step = z.infer<typeof Step>;

/** One paper of the dossier (thành phần hồ sơ). */
export const DossierItem = z.object({
  id: Id,
  name: z.string(),
  /** Number of originals to hand in. */
  originals: z.int().nonnegative(),
  /** Number of copies to hand in. */
  copies: z.int().nonnegative(),
  /** False where only some applicants need it; the note then says who. */
  required: z.boolean(),
  /** True where it is only shown and taken home again. */
  presentOnly: z.boolean(),
  note: z.string().optional(),
  /** The Form to fill in. */
  form: Id.optional(),
});
export type DossierItem = z.infer<typeof DossierItem>;

/** A variant inside a Procedure (trường hợp) with its own steps and dossier. A Procedure without variants has one, unnamed. */
export const Case = z.object({
  id: Id,
  name: z.string().optional(),
  steps: z.array(Step),
  dossier: z.array(DossierItem),
});
export type Case = z.infer<typeof Case>;
