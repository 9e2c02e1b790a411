import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { LiveReport, type Publication } from '#content/publication';

/** A CMS that speaks only what publisher and portal hear of the real one, and does what a test tells it to. */
export type StandInCms = Awaited<ReturnType<typeof startStandInCms>>;

/** Starts one on a free port, or on the given one; it asks for `key`. */
export async function startStandInCms(key: string, port = 0) {
  const held = new Map<string, Publication>();
  const reports: LiveReport[] = [];
  const refused = new Set<string>();
  const asked: string[] = [];
  let answering = Promise.resolve();

  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms');
    if (request.headers.authorization !== `Bearer ${key}`) return { status: 401, body: {} };
    if (pathname === '/api/published') return { status: 200, body: pageAfter(searchParams) };
    if (pathname === '/api/live' && request.method === 'GET')
      return { status: 200, body: { count: 0, p50: null, p95: null, last: [], open: [] } };
    if (pathname === '/api/live') {
      reports.push(LiveReport.parse(await json(request)));
      return { status: 204, body: undefined };
    }
    const of = pathname.replace('/api/published/', '').replace('/', ':');
    asked.push(of);
    await answering;
    if (refused.has(of)) return { status: 409, body: { message: 'Its summary is missing.' } };
    const publication = held.get(of);
    return publication ? { status: 200, body: publication } : { status: 404, body: {} };
  }

  function pageAfter(params: URLSearchParams) {
    const keys = [...held.keys()].toSorted().filter((one) => one > (params.get('after') ?? ''));
    const page = keys.slice(0, 200);
    const publications = page.map((one) => held.get(one)!);
    return { publications, next: keys.length > page.length ? page.at(-1) : undefined };
  }

  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every report it was sent, oldest first. */
    reports,
    /** The Documents it was asked for, as `kind:id`. */
    asked,
    hold: (publication: Publication) =>
      held.set(`${publication.kind}:${publication.id}`, publication),
    /** Answers no more questions about single Documents until the returned function is called. */
    hesitate(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      answering = promise;
      return resolve;
    },
    /** Refuses to hand out a Document, as one that does not fit the vocabulary. */
    refuse: (of: string) => refused.add(of),
    /** Hands it out again. */
    allow: (of: string) => refused.delete(of),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
