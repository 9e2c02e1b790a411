import { Readable } from 'node:stream';
import type { Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { csvMetadataOf } from '../open-data/csv-metadata.ts';
import { csvOf } from '../open-data/csv.ts';
import { dataPathOf, datasetKinds } from '../open-data/datasets.ts';
import { publicServices } from '../open-data/public-services.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';

/**
 * Everything that is published as tables and linked data, made from the corpus when it is asked for: no publication
 * waits for it, and it is never behind.
 */
export function addOpenData(app: Hono, { content, facts, origin }: PortalNeeds): void {
  const limit = rateLimit({ points: 30, seconds: 60 });
  for (const kind of datasetKinds) {
    const csv = dataPathOf(kind, 'csv');
    app.use(csv, limit, compress());
    app.get(csv, (context) =>
      streamed(context, 'text/csv; charset=utf-8; header=present', () =>
        csvOf(kind, { content: content(), origin }),
      ),
    );
    app.get(dataPathOf(kind, 'csv-metadata'), (context) =>
      context.json(csvMetadataOf(kind, origin), 200, {
        'content-type': 'application/csvm+json',
        ...forAll,
      }),
    );
  }
  const services = dataPathOf('procedure', 'jsonld');
  app.use(services, limit, compress());
  app.get(services, (context) =>
    streamed(context, 'application/ld+json', () => publicServices({ content: content(), origin })),
  );

  // Whoever asks again for what has not changed is told so, without its being made.
  function streamed(context: Context, type: string, rows: () => Generator<string>): Response {
    const { documents, publishedAt } = facts();
    const etag = publishedAt && `W/"${documents}-${Date.parse(publishedAt).toString(36)}"`;
    const headers = { 'content-type': type, ...forAll, ...(etag && { etag }) };
    if (etag && context.req.header('if-none-match') === etag)
      return new Response(null, { status: 304, headers });
    const body = Readable.toWeb(Readable.from(encoded(rows())));
    return new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>, { headers });
  }
}

/** Other sites may read it from their own pages. */
const forAll = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

// Rows are handed on some at a time: a piece each would cost more than making them.
function* encoded(rows: Generator<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let some = '';
  for (const row of rows) {
    some += row;
    if (some.length < 32_768) continue;
    yield encoder.encode(some);
    some = '';
  }
  yield encoder.encode(some);
}
