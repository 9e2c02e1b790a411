import type { Context } from 'hono';
import { isPrivate, peerOf } from './peer.ts';

/**
 * The address a request comes from. A peer with a private address is our own nginx: the last address it forwards is
 * the reader's. From elsewhere that is anyone's claim.
 */
export function readerAddressOf(context: Context): string {
  const peer = peerOf(context);
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return isPrivate(peer) && forwarded ? forwarded : peer;
}
