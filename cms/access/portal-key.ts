import { timingSafeEqual, createHash } from 'node:crypto';
import { config } from '../config.ts';

/** Whether a request shows the portal's key. Compared in constant time. */
export function showsPortalKey(headers: Headers): boolean {
  const shown = headers.get('authorization') ?? '';
  return timingSafeEqual(digest(shown), digest(`Bearer ${config.PORTAL_KEY}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
