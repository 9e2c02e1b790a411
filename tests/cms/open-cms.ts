import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { register } from 'tsx/esm/api';
import { handleEndpoints } from 'payload';
import type { Payload } from 'payload';
import type { Announcement } from '#content/publication';

export const portalKey = 'a-portal-key-of-the-tests-0123456789';

/** The CMS on a database of its own, and the ways in: the local API, REST, and SQL. */
export type Cms = Awaited<ReturnType<typeof openCms>>;

/** Makes a fresh, migrated database from TEST_DATABASE_URL and opens the CMS on it. One per test file. */
export async function openCms() {
  const url = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'portal-cms-test-'));
  Object.assign(process.env, {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a-secret-of-the-tests-0123456789abcdef',
    PORTAL_KEY: portalKey,
    DISABLE_PAYLOAD_HMR: 'true',
    PAYLOAD_LOG_LEVEL: 'fatal',
  });
  const { openPayload } = await import('#cms/payload');
  const { default: config } = await import('#cms/payload.config');
  const { migrate } = await import('#cms/database/migrate');
  const payload = await openPayload();
  // Payload imports migration files past Vite, and they need more than Node's own type stripping.
  const unregister = register();
  await migrate(payload);
  await unregister();
  const sql = new Client({ connectionString: url });
  // The server may be ended before the connection has.
  sql.on('error', () => {});
  await sql.connect();

  const ask = (path: string, { as, body, headers, method = 'GET' }: Call = {}) =>
    handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api${path}`, {
        method,
        headers: {
          ...(as && { authorization: as }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    });
  const rest = async (path: string, call?: Call) => {
    const answer = await ask(path, call);
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  };

  const user = (role: Role, agency?: number) => makeUser(payload, { role, agency });

  return {
    payload,
    user,
    /** Makes a user and signs them in; gives the header that shows who asks. */
    signIn: async (role: Role, agency?: number) => {
      const { email } = await user(role, agency);
      const { token } = await payload.login({ collection: 'users', data: { email, password } });
      return `JWT ${token}`;
    },
    /** Asks over REST, for anything. */
    ask,
    /** Asks over REST, for JSON. */
    rest,
    /** Asks as the portal does. */
    portal: (path: string, call: Call = {}) => rest(path, { ...call, as: `Bearer ${portalKey}` }),
    /** What waits in the queue for the publisher. */
    announcements: async (): Promise<Announcement[]> => {
      const { rows } = await sql.query<{ payload: Announcement }>(
        'select payload from graphile_worker._private_jobs order by id',
      );
      return rows.map((row) => row.payload);
    },
    /** How urgent what waits in the queue is; 0 goes first. */
    priorities: async (): Promise<{ id: string; priority: number }[]> => {
      const { rows } = await sql.query<{ id: string; priority: number }>(
        `select payload->>'id' as id, priority from graphile_worker._private_jobs order by id`,
      );
      return rows;
    },
    /** Takes everything out of the queue, as the publisher does. */
    emptyQueue: () => sql.query('delete from graphile_worker._private_jobs'),
    close: async () => {
      await sql.end();
      await payload.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Call = {
  as?: string;
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
};
type Role = 'administrator' | 'publisher' | 'editor' | 'support' | 'auditor';

const password = randomBytes(12).toString('base64url');

function makeUser(payload: Payload, { role, agency }: { role: Role; agency?: number }) {
  const email = `${role}-${randomBytes(4).toString('hex')}@example.vn`;
  return payload.create({
    collection: 'users',
    data: { name: role, email, password, role, agency },
  });
}

async function freshDatabase(): Promise<string> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is missing: run npm run test:integration.');
  const name = `cms_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
