import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an `Authorization` header shows the portal key; how long it takes tells nothing of the key. */
export function showsKey(authorization: string | undefined, key: string): boolean {
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${key}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
