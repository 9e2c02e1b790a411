import { z } from 'zod';
import { Id } from './kind.ts';
import { OpeningHours } from './agency.ts';
import { published } from './published.ts';

/** What another province changes to make the portal its own. There is one, with the id `site-settings`. */
export const SiteSettings = z.object({
  ...published,
  kind: z.literal('site-settings'),
  name: z.string().min(1),
  tagline: z.string(),
  hotline: z.object({ phone: z.string(), hours: z.array(OpeningHours) }).optional(),
  email: z.email().optional(),
  address: z.string().optional(),
  /** Searches offered below the box of the home page. */
  popularSearches: z.array(z.string()),
  /** Procedures shown first on the home page. */
  mostUsed: z.array(Id),
  /** Faqs shown on the home page. */
  commonQuestions: z.array(Id),
  assistant: z
    .object({
      /** The kill switch: the assistant answers nothing. */
      rests: z.boolean(),
      /** Fields whose Procedures and Faqs it does not speak about. */
      withheldFields: z.array(Id),
    })
    .optional(),
});
export type SiteSettings = z.infer<typeof SiteSettings>;
