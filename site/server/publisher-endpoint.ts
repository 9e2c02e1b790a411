import type { Hono } from 'hono';
import type { PortalNeeds } from './portal-needs.ts';
import { showsKey } from './shows-key.ts';

/** What the publisher last said of itself, for the page in the admin. To everybody else there is no such address. */
export function addPublisherEndpoint(app: Hono, needs: PortalNeeds): void {
  app.get('/api/publisher', async (context, next) => {
    if (!showsKey(context.req.header('authorization'), needs.portalKey)) return next();
    context.header('cache-control', 'no-store');
    const word = await needs.publisher();
    return word ? context.json(word) : context.json({ message: 'It never said any.' }, 404);
  });
}
