import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { Locale } from '#content/locale';
import { SearchableKind } from '#search/search-query';
import { complain, langOf } from './complaint.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';

/** What the search page tells when a result is opened. */
export const Opened = z.object({
  q: z.string().max(500),
  lang: Locale,
  kind: SearchableKind,
  id: z.string().max(100),
  /** Its place among the results, from 1. */
  rank: z.int().min(1).max(1000),
});
export type Opened = z.input<typeof Opened>;

const openedRoute = createRoute({
  method: 'post',
  path: '/opened',
  hide: true,
  request: { body: { content: { 'application/json': { schema: Opened } }, required: true } },
  responses: { 204: { description: 'Counted.' } },
});

/** Counts that a result was opened. For the portal's own pages: nothing tells who opened it. */
export function addOpenedEndpoint(api: OpenAPIHono, { counter, content }: PortalNeeds): void {
  api.use(
    '/opened',
    rateLimit({ points: 120, seconds: 60 }),
    bodyLimit({
      maxSize: 8 * 1024,
      onError: (context) => context.json({ message: complain('too-large', langOf(context)) }, 413),
    }),
  );
  api.openapi(openedRoute, (context) => {
    const { q, lang, kind, id, rank } = context.req.valid('json');
    // Anybody may send anything: only what is published can become popular.
    if (content().find(kind, id, lang)) counter.opened({ q, lang }, { kind, id }, rank);
    return context.body(null, 204);
  });
}
