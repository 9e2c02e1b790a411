import { Logger, makeWorkerUtils, run, type Runner } from 'graphile-worker';
import type pg from 'pg';
import type { Logger as Log } from 'pino';
import { Announcement } from '#content/publication';
import { publisherLock } from '#content/queue/is-at-work';
import type { How } from './carry-out.ts';
import { RenderRequest } from './render-request.ts';
import { shortenWaits } from './shorten-waits.ts';

/**
 * Waits until no other publisher is at work on this database. The lock goes when its connection does, so a killed
 * publisher holds nobody up; `onLost` hears when that happens to this one, which must then stop.
 */
export async function beTheOnlyOne(pool: pg.Pool, onLost: (fault: Error) => void): Promise<void> {
  const connection = await pool.connect();
  connection.on('error', onLost);
  await connection.query('select pg_advisory_lock($1)', [publisherLock]);
}

/** Does some work as the only one on this database. False, and nothing is done, when a publisher is at work. */
export async function asTheOnlyOne(pool: pg.Pool, work: () => Promise<void>): Promise<boolean> {
  const connection = await pool.connect();
  try {
    const { rows } = await connection.query<{ got: boolean }>(
      'select pg_try_advisory_lock($1) as got',
      [publisherLock],
    );
    if (rows[0]!.got) await work();
    return rows[0]!.got;
  } finally {
    // The lock goes with the connection.
    connection.release(true);
  }
}

/**
 * Frees the announcements that a killed publisher had begun, so that they are taken up again at once. Those that a newer
 * one of the same Document had replaced meanwhile have lost their key and their tries, and would stay for ever: they go.
 */
export async function freeAbandoned(pool: pg.Pool): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool: pool });
  try {
    const { rows } = await pool.query<{ locked_by: string }>(`select distinct locked_by ${begun}`);
    const replaced = await pool.query<{ id: string }>(
      `select jobs.id ${begun} and key is null and attempts >= jobs.max_attempts`,
    );
    if (rows.length === 0) return;
    await utils.forceUnlockWorkers(rows.map((row) => row.locked_by));
    await utils.completeJobs(replaced.rows.map(({ id }) => id));
  } finally {
    await utils.release();
  }
}

const begun = `from graphile_worker._private_jobs jobs
  join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
  where tasks.identifier in ('publish', 'render') and locked_by is not null`;

/** What is done for each thing that stands in the queue. */
export type Handlers = {
  publish: (announcement: Announcement, how: How) => Promise<void>;
  render: (request: RenderRequest) => Promise<void>;
};

/** While pages of one are rendered, others are read from the CMS, have their files fetched, and are told to be live. */
const underWay = 4;

/**
 * Does what the queue asks for as soon as it is committed: editors' announcements before those of bulk changes, the
 * oldest first, a few under way at a time. One that throws is tried again, later and later, and after its last try it stays with its
 * reason.
 */
export async function followQueue(
  pool: pg.Pool,
  log: Log,
  { publish, render }: Handlers,
): Promise<Runner> {
  const runner = await run({
    pgPool: pool,
    concurrency: underWay,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.error(message);
      else log.debug(message);
    }),
    taskList: {
      publish: async (payload, { job }) =>
        publish(Announcement.parse(payload), { isBulk: job.priority > 0 }),
      render: async (payload) => render(RenderRequest.parse(payload)),
    },
  });
  const timer = setInterval(() => {
    shortenWaits(pool).catch((fault: unknown) =>
      log.warn({ fault }, 'Announcements that failed may wait longer than they should.'),
    );
  }, 1000);
  runner.events.on('stop', () => clearInterval(timer));
  return runner;
}
