import { z } from 'zod';

/** A file an editor uploaded, as the public site serves it. */
export const MediaFile = z.object({
  /** Its public address, `/media/<hash>/<filename>`: new bytes get a new address, so it can be cached for ever. */
  path: z.string().startsWith('/media/'),
  /** Where the CMS hands it out, below the CMS's internal address; needs the portal's key. */
  source: z.string().startsWith('/'),
  filename: z.string(),
  /** Media type, e.g. `video/mp4`. */
  mime: z.string(),
  /** Size in bytes. */
  bytes: z.int().nonnegative(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  /** What a picture shows, for those who cannot see it. */
  alt: z.string().optional(),
});
export type MediaFile = z.infer<typeof MediaFile>;
