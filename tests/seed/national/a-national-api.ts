import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

type Row = { id: string; code: string };

/** A national database that behaves like the real one, and as badly as a test wants. */
export type ANationalApi = Awaited<ReturnType<typeof aNationalApi>>;

/** Starts one that has these rows, three to a page, each with details. */
export async function aNationalApi(rows: Row[], detailOf: (row: Row) => object) {
  const asked: string[] = [];
  let faults: Fault[] = [];
  let has = rows;

  async function answer(request: IncomingMessage): Promise<Answer> {
    const fault = faults.shift();
    if (fault) return fault;
    if (request.method === 'POST')
      return page(((await json(request)) as { cursor?: string }).cursor);
    const id = decodeURIComponent(request.url!.split('/').at(-1)!);
    const row = has.find((one) => one.id === id);
    if (!row) return { status: 404, body: '{}' };
    asked.push(row.code);
    return { status: 200, body: JSON.stringify({ code: 'OK', data: detailOf(row) }) };
  }

  // The list is made by a POST, and so it is “created”.
  function page(cursor = '0'): Answer {
    const from = Number(cursor);
    const nextCursor = from + 3 < has.length ? String(from + 3) : null;
    const data = { rows: has.slice(from, from + 3), nextCursor };
    return { status: 201, body: JSON.stringify({ code: 'CREATED', data }) };
  }

  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      if (status === 0) return request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      return response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    urls: { list: `${origin}/list`, detail: `${origin}/details/{id}` },
    /** The codes whose details were asked for, since this was last looked at. */
    asked: () => asked.splice(0),
    has: (now: Row[]) => (has = now),
    /** Answers like this, one question after the other, before it is itself again. */
    fail: (...with_: Fault[]) => (faults = with_),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Answer = { status: number; body: string; headers?: Record<string, string> };
/** An answer that is none; the status 0 hangs up. */
type Fault = Answer;
