import type { Endpoint, PayloadRequest } from 'payload';
import { SearchesCounted, type Popularity } from '#content/search-counted';
import { withPortalKey } from '../access/with-portal-key.ts';
import { addCounts } from './add-counts.ts';
import { popularity } from './popularity.ts';

/** The portal's way to hand on what it counted, and to read what follows from it. Only with the portal's key. */
export const learningEndpoints: Endpoint[] = [
  { path: '/searches', method: 'post', handler: withPortalKey(takeCounts) },
  { path: '/popularity', method: 'get', handler: withPortalKey(tellPopularity) },
];

async function takeCounts(req: PayloadRequest): Promise<Response> {
  const counted = SearchesCounted.safeParse(await req.json?.());
  if (!counted.success)
    return Response.json({ message: counted.error.issues[0]!.message }, { status: 400 });
  await addCounts(req, counted.data);
  return new Response(null, { status: 204 });
}

async function tellPopularity(req: PayloadRequest): Promise<Response> {
  return Response.json({ documents: await popularity(req) } satisfies Popularity);
}
