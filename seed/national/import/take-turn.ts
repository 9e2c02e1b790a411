import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/** What pg_advisory_lock knows the turn of imports by. */
const turn = 20_261_123;
// A killed import leaves its turn as soon as the database notices.
const tries = 20;
const between = 500;

/** Another import is under way, from a command, an upload or the sync. */
export class OtherImportRuns extends Error {
  constructor() {
    super('Another import is running. Wait until it has ended, then begin this one again.');
  }
}

/** Waits a little for the turn to import; the database ends the turn of a process that dies. Throws OtherImportRuns. */
export async function takeTurn(payload: Payload): Promise<() => Promise<void>> {
  const client = await (payload.db as unknown as PostgresAdapter).pool.connect();
  for (let tried = 0; tried < tries; tried += 1) {
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [turn],
    );
    if (rows[0]?.taken)
      return async () => {
        await client.query('select pg_advisory_unlock($1)', [turn]);
        client.release();
      };
    await pause(between);
  }
  client.release();
  throw new OtherImportRuns();
}
