import { createHmac, randomBytes } from 'node:crypto';

/** Tells people apart within a day by a short digest of their address. */
export type Whose = (peer: string) => string;

/** Digests with a key that is made anew each day and kept nowhere: yesterday's cannot be compared with today's. */
export function createWhose(today: () => string): Whose {
  let day = today();
  let key = randomBytes(32);
  return (peer) => {
    if (today() !== day) {
      day = today();
      key = randomBytes(32);
    }
    return createHmac('sha256', key).update(peer).digest('base64url').slice(0, 12);
  };
}
