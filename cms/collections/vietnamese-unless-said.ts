import type { PayloadRequest } from 'payload';

/**
 * Reads and writes Vietnamese when a request names no language of ours. Payload would answer such a request
 * with success, keep none of its texts and clear those of new rows.
 */
export function vietnameseUnlessSaid({ req }: { req: PayloadRequest }): void {
  const asked: string | null | undefined = req.locale;
  if (asked !== 'en' && asked !== 'all') req.locale = 'vi';
}
