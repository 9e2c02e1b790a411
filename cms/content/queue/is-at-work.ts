import type { Queue } from './queue.ts';

/** The lock a publisher holds while it is at work. Any number will do, as long as nothing else in this database takes it. */
export const publisherLock = 72_110_045;

/** Whether a publisher is at work on this database. */
export async function isAtWork(queue: Queue): Promise<boolean> {
  const { rows } = await queue.query(
    `select 1 from pg_locks where locktype = 'advisory' and granted and classid = 0 and objid = $1
     and database = (select oid from pg_database where datname = current_database())`,
    [publisherLock],
  );
  return rows.length > 0;
}
