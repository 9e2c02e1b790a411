import { z } from 'zod';
import { Id, Ref } from './kind.ts';
import { LiveSection } from './section.ts';

/** A run of text inside a block. `to` links a Document of ours, `href` a page elsewhere. */
export const Inline = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  href: z.url({ protocol: /^https?$|^mailto$|^tel$/ }).optional(),
  to: Ref.optional(),
});
export type Inline = z.infer<typeof Inline>;

/** One block of an answer. A `procedure-section` shows the current facts of a Procedure, so that a copied fee cannot go stale. */
export const Block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), inlines: z.array(Inline) }),
  z.object({ type: z.literal('heading'), inlines: z.array(Inline) }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(Inline)) }),
  z.object({ type: z.literal('procedure-section'), procedure: Id, section: LiveSection }),
]);
export type Block = z.infer<typeof Block>;

/** Formatted text as plain data: what pages render, the index reads and the assistant quotes. */
export const RichText = z.array(Block);
export type RichText = z.infer<typeof RichText>;
