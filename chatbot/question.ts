import { z } from 'zod';
import { Citation } from './answer.ts';
import { Locale } from '#content/locale';

/** What was asked before, and what the answer to it rested on. Answers in any other shape count as none. */
export const Turn = z.object({
  question: z.string().max(4000),
  answer: z
    .object({ citations: z.array(Citation.pick({ kind: true, id: true })).max(50) })
    .optional()
    .catch(undefined),
});
export type Turn = z.infer<typeof Turn>;

/** What a citizen asks the assistant: the body of `POST /api/ask`. */
export const Question = z.object({
  text: z.string().max(20_000),
  /** The language of the page it was asked on. */
  lang: Locale,
  /** The earlier turns, oldest first. */
  conversation: z.array(Turn).max(50).optional(),
});
export type Question = z.infer<typeof Question>;
