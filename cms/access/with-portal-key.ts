import type { Endpoint } from 'payload';
import { showsPortalKey } from './portal-key.ts';

/** An endpoint for the portal only. */
export function withPortalKey(handler: Endpoint['handler']): Endpoint['handler'] {
  return (req) =>
    showsPortalKey(req.headers)
      ? handler(req)
      : Response.json(
          {
            message:
              'This address is for the portal. Is PORTAL_KEY the same in the portal and the CMS?',
          },
          { status: 401 },
        );
}
