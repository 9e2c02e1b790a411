import { z } from 'zod';
import { Id, Ref } from './kind.ts';
import { addressed } from './published.ts';

/** A moment in a citizen's or a business's life (sự kiện) as an ordered journey over Procedures and Faqs. */
export const LifeEvent = z.object({
  ...addressed,
  kind: z.literal('life-event'),
  title: z.string().min(1),
  summary: z.string().optional(),
  whose: z.enum(['citizen', 'business']),
  /** Name of an icon of the site's set. */
  icon: z.string().optional(),
  /** Place in the lists of its kind, from 1. */
  order: z.int(),
  stages: z.array(
    z.object({ id: Id, title: z.string(), text: z.string().optional(), documents: z.array(Ref) }),
  ),
});
export type LifeEvent = z.infer<typeof LifeEvent>;
