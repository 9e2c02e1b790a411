import { runMigrations } from 'graphile-worker';
import type { BasePayload } from 'payload';
import { config } from '../config.ts';

/** Brings the database to today's shape: the CMS's tables, and the queue's. Safe to run again. */
export async function migrate(payload: BasePayload): Promise<void> {
  await payload.db.migrate();
  await runMigrations({ connectionString: config.DATABASE_URL });
}
