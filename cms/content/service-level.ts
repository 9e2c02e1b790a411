import { z } from 'zod';

/**
 * How much of a Procedure can be done online, since Nghị định 42/2022/NĐ-CP:
 * toàn trình (full), một phần (partial), cung cấp thông tin (information only).
 */
export const EffectiveLevel = z.enum(['full', 'partial', 'information']);
export type EffectiveLevel = z.infer<typeof EffectiveLevel>;

/** The level in force, and the level 1–4 of Nghị định 43/2011/NĐ-CP that the founding plan speaks of. */
export const ServiceLevel = z.object({
  effective: EffectiveLevel,
  legacyLevel: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
});
export type ServiceLevel = z.infer<typeof ServiceLevel>;
