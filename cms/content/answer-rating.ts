import { z } from 'zod';
import { Id, Kind } from './kind.ts';
import { Locale } from './locale.ts';

/** Why an answer of the assistant did not help. */
export const RatingReason = z.enum([
  'wrong',
  'outdated',
  'incomplete',
  'not-my-question',
  'hard-to-read',
  'unanswered',
]);
export type RatingReason = z.infer<typeof RatingReason>;

/** What a citizen says of an answer. The question is there only with consent, and masked. */
export const AnswerRating = z.object({
  /** Whoever knows it may erase the rating. Drawn by the portal, told to the citizen only. */
  code: z.string().regex(/^[A-Z2-9]{10}$/),
  lang: Locale,
  right: z.boolean(),
  reason: RatingReason.optional(),
  /** How the question came out: `answered`, `nothing-found` … */
  outcome: z.string().max(40),
  /** The first Document the answer cited. */
  about: z.object({ kind: Kind, id: Id }).optional(),
  question: z.string().max(1000).optional(),
});
export type AnswerRating = z.infer<typeof AnswerRating>;
