import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { complain, langOf } from './complaint.ts';

/** Lets one address make `points` requests in `seconds`; more are answered 429 with when to come back. Addresses are kept in memory only. */
export function rateLimit({
  points,
  seconds,
}: {
  points: number;
  seconds: number;
}): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (context, next) => {
    const refusal = await limiter.consume(addressOf(context)).then(
      () => undefined,
      (why: unknown) => why,
    );
    if (refusal === undefined) return next();
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const wait = String(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    context.header('retry-after', wait);
    return context.json({ message: complain('too-many', langOf(context.req.raw), wait) }, 429);
  };
}

// Behind our own nginx on the same machine the last forwarded address is the reader's; from elsewhere it is anyone's claim.
function addressOf(context: Context): string {
  const peer = remoteAddress(context);
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return /^(127\.|::1$|::ffff:127\.)/.test(peer) && forwarded ? forwarded : peer;
}

function remoteAddress(context: Context): string {
  // A request made in-process, as in tests, comes from no socket.
  return context.env && 'incoming' in context.env
    ? (getConnInfo(context).remote.address ?? '')
    : '127.0.0.1';
}
