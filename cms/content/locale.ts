import { z } from 'zod';

/** A language of the portal. Vietnamese is always there; English where an editor marked it ready. */
export const Locale = z.enum(['vi', 'en']);
export type Locale = z.infer<typeof Locale>;
