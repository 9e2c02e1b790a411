import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { complain, langOf } from './complaint.ts';
import { readerAddressOf } from './reader-address-of.ts';

/** Lets one address make `points` requests in `seconds`; more are answered 429 with when to come back. Addresses are kept in memory only. */
export function rateLimit({
  points,
  seconds,
  refuse = (context, wait) =>
    context.json({ message: complain('too-many', langOf(context), wait) }, 429),
}: {
  points: number;
  seconds: number;
  /** What who asks too often gets; `wait` is in seconds. */
  refuse?: (context: Context, wait: string) => Response | Promise<Response>;
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
    return refuse(context, wait);
  };
}
