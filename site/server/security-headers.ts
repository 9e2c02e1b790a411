import type { MiddlewareHandler } from 'hono';

/** Everything a page may load comes from the portal itself; nothing inline runs. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a browser may show or read as a document has every header; styles, scripts and fonts are used only within one. */
const parts = /^(text\/css|text\/javascript|font\/)/;

/** Puts the security headers on every answer. Strict transport only where the portal is reached by https. */
export function securityHeaders(origin: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    if (origin.startsWith('https:'))
      context.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (parts.test(context.res.headers.get('content-type') ?? '')) return;
    context.header('content-security-policy', contentSecurityPolicy);
    context.header('referrer-policy', 'strict-origin-when-cross-origin');
    context.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    context.header('cross-origin-opener-policy', 'same-origin');
  };
}
