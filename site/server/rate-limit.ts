import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { complain, langOf } from './complaint.ts';
import { readerAddressOf } from './reader-address-of.ts';

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
    const refusal = await limiter.consume(readerAddressOf(context)).then(
      () => undefined,
      (why: unknown) => why,
    );
    if (refusal === undefined) return next();
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const wait = String(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    context.header('retry-after', wait);
    return context.json({ message: complain('too-many', langOf(context), wait) }, 429);
  };
}
