import { z } from 'zod';
import { Kind } from '#content/kind';

/** Where a sentence of an answer stands. */
export const Citation = z.object({
  /** The number readers see, from 1. */
  n: z.int().positive(),
  kind: Kind,
  id: z.string(),
  /** The page's title, with its section where there is one: `Đăng ký khai sinh › Giấy tờ`. */
  title: z.string(),
  /** The address of the exact section. */
  url: z.string(),
  /** The published words the sentence rests on. */
  quote: z.string(),
});
export type Citation = z.infer<typeof Citation>;

/** A sentence with the numbers of the Citations that support it; at least one. */
export const CitedSentence = z.object({
  text: z.string(),
  citations: z.tuple([z.int().positive()], z.int().positive()),
});
export type CitedSentence = z.infer<typeof CitedSentence>;

const nextStep = z.object({ text: z.string(), url: z.string() });

/** What the assistant says. An answer without a source cannot be written down. */
export const Answer = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('answered'),
    sentences: z.tuple([CitedSentence], CitedSentence),
    citations: z.tuple([Citation], Citation),
    /** When the facts were last verified, `yyyy-mm-dd`, and by whom. */
    verifiedOn: z.string().optional(),
    /** Where to go on: file it online, the Procedure, similar questions. */
    next: z.array(nextStep),
  }),
  z.object({
    status: z.literal('clarify'),
    message: z.string(),
    /** Each choice is the question made exact. */
    choices: z.array(z.object({ label: z.string(), question: z.string() })),
  }),
  z.object({
    status: z.enum([
      'nothing-found',
      'out-of-scope',
      'refused',
      'emergency',
      'greeting',
      'busy',
      'unavailable',
    ]),
    message: z.string(),
    next: z.array(nextStep),
  }),
]);
export type Answer = z.infer<typeof Answer>;
