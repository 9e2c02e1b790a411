import { randomBytes } from 'node:crypto';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Announcement } from '#content/publication';

/** The queue of announcements in a database of its own on the given server, by default that of the integration tests. */
export async function anOwnDatabase(server = process.env.TEST_DATABASE_URL) {
  if (!server) throw new Error('TEST_DATABASE_URL is missing: run npm run test:integration.');
  const name = `site_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  await runMigrations({ connectionString: url });
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // Dropping the database may overtake the end of a connection.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});

  return {
    url,
    pool,
    /** Announces as the CMS does; committed when it resolves. */
    async announce(
      { kind, id, version }: Omit<Announcement, 'announcedAt'>,
      priority = 0,
    ): Promise<void> {
      const announcement = { kind, id, version, announcedAt: new Date().toISOString() };
      await pool.query(
        `select graphile_worker.add_job('publish', $1::json, job_key => $2, max_attempts => 25, priority => $3)`,
        [JSON.stringify(announcement), `${kind}:${id}`, priority],
      );
    },
    /** Announcements not yet carried out, with the reason where they failed. */
    async waiting(): Promise<{ key: string; last_error: string | null }[]> {
      const { rows } = await pool.query<{ key: string; last_error: string | null }>(
        'select key, last_error from graphile_worker.jobs order by id',
      );
      return rows;
    },
    async drop() {
      await pool.end();
      await ask(server, `drop database ${name} with (force)`);
    },
  };
}

async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
