import { sql } from 'drizzle-orm';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { Kind } from '#content/kind';
import { LiveReport, type Publication } from '#content/publication';
import { withPortalKey } from '../access/with-portal-key.ts';
import { livesOf } from './lives.ts';
import { asRow, run } from './publication-row.ts';
import { NotPublishable, readPublications } from './read-publications.ts';

const perPage = 200;
const Limit = z.coerce.number().int().min(1).max(perPage).catch(perPage);

/** The portal's way to what is published: everything, one Document, the report that it is live, and how that went lately. Only with the portal's key. */
export const publishedEndpoints: Endpoint[] = [
  { path: '/published', method: 'get', handler: withPortalKey(listPublished) },
  { path: '/published/:kind/:id', method: 'get', handler: withPortalKey(onePublished) },
  { path: '/live', method: 'post', handler: withPortalKey(recordLive) },
  {
    path: '/live',
    method: 'get',
    handler: withPortalKey(async (req) => Response.json(await livesOf(req))),
  },
];

async function listPublished(req: PayloadRequest): Promise<Response> {
  const [kind = '', id = ''] = (req.searchParams.get('after') ?? '').split(':');
  const limit = Limit.parse(req.searchParams.get('limit') ?? perPage);
  const found = await run(
    req,
    sql`select * from publications where (kind, document) > (${kind}, ${id})
        order by kind, document limit ${limit}`,
  );
  const rows = found.map(asRow);
  const read = await Promise.all(
    Object.values(Object.groupBy(rows, (row) => row.kind)).map((some) =>
      readPublications(req.payload, some),
    ),
  );
  const last = rows.at(-1);
  const next = rows.length === limit && last ? `${last.kind}:${last.document}` : undefined;
  return Response.json({ publications: read.flat().filter(isFit(req)), next });
}

// One row that no longer fits must not keep all the others from the site.
function isFit(req: PayloadRequest) {
  return (read: Publication | NotPublishable): read is Publication => {
    if (read instanceof NotPublishable) req.payload.logger.error(read.message);
    return !(read instanceof NotPublishable);
  };
}

async function onePublished(req: PayloadRequest): Promise<Response> {
  const { kind, id } = req.routeParams as { kind: string; id: string };
  const found = await run(
    req,
    sql`select * from publications where kind = ${kind} and document = ${id}`,
  );
  const [publication] = await readPublications(req.payload, found.map(asRow));
  if (publication instanceof NotPublishable) return refuse(409, publication.message);
  return publication
    ? Response.json(publication)
    : refuse(
        404,
        `No ${Kind.safeParse(kind).data ?? 'document'} with the id ${id} was ever published.`,
      );
}

async function recordLive(req: PayloadRequest): Promise<Response> {
  const report = LiveReport.safeParse(await req.json?.());
  if (!report.success) return refuse(400, report.error.issues[0]!.message);
  const { kind, id, version, outcome, liveAt, pages, because } = report.data;
  // A report about an older version comes late: what is shown stays.
  await run(
    req,
    sql`update publications set outcome = ${outcome}, live_at = ${liveAt}::timestamptz, pages = ${pages},
          because = ${because ?? null}
        where kind = ${kind} and document = ${id} and version = ${version}`,
  );
  return new Response(null, { status: 204 });
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
