import type { Endpoint, PayloadRequest } from 'payload';
import { AnswerRating } from '#content/answer-rating';
import { withPortalKey } from '../access/with-portal-key.ts';

/** The portal's way to hand on what citizens say of answers, and to erase it. Only with the portal's key. */
export const ratingEndpoints: Endpoint[] = [
  { path: '/ratings-of-answers', method: 'post', handler: withPortalKey(take) },
  { path: '/ratings-of-answers/:code', method: 'delete', handler: withPortalKey(erase) },
];

/** How long ratings are kept, in days. */
const keptFor = 180;
const day = 24 * 3600_000;

async function take(req: PayloadRequest): Promise<Response> {
  const rating = AnswerRating.safeParse(await req.json?.());
  if (!rating.success)
    return Response.json({ message: rating.error.issues[0]!.message }, { status: 400 });
  const { about, ...said } = rating.data;
  await req.payload.create({
    collection: 'answer-ratings',
    data: { ...said, about: about && `${about.kind}/${about.id}` },
    req,
  });
  await purge(req);
  return new Response(null, { status: 204 });
}

async function erase(req: PayloadRequest): Promise<Response> {
  const { docs } = await req.payload.delete({
    collection: 'answer-ratings',
    where: { code: { equals: String(req.routeParams?.code) } },
    req,
  });
  return new Response(null, { status: docs.length > 0 ? 204 : 404 });
}

async function purge(req: PayloadRequest): Promise<void> {
  const oldest = new Date(Date.now() - keptFor * day).toISOString();
  await req.payload.delete({
    collection: 'answer-ratings',
    where: { createdAt: { less_than: oldest } },
    req,
  });
}
