import { z } from 'zod';
import { Ref } from './kind.ts';
import { Day, published } from './published.ts';

/** Citizens' words for something official, kept by editors: whoever types the one finds the other. It has no page. */
export const Synonym = z.object({
  ...published,
  kind: z.literal('synonym'),
  /** What citizens type, each a wording of its own. */
  says: z.array(z.string().min(1)).min(1),
  /** The official words, as titles have them. */
  means: z.array(z.string().min(1)).min(1),
  reason: z.string().min(1),
});
export type Synonym = z.infer<typeof Synonym>;

/** Documents that editors put first for certain searches, for a time. It has no page. */
export const PinnedResult = z.object({
  ...published,
  kind: z.literal('pinned-result'),
  searches: z.array(z.string().min(1)).min(1),
  /** In the order they stand. */
  documents: z.array(Ref).min(1),
  reason: z.string().min(1),
  /** The last day it holds. */
  until: Day,
});
export type PinnedResult = z.infer<typeof PinnedResult>;
