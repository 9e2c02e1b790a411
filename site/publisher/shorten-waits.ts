import type pg from 'pg';

/**
 * Has announcements that failed tried again after one second, then two, four and so on, never more than five minutes
 * later: the queue's own waits grow to hours. One that waits for a time the clock has been put back from waits no longer.
 * One that failed after a newer one of the same Document took its place is done with.
 *
 * The database's clock counts, whatever this machine's says. To be repeated every second or so.
 */
export async function shortenWaits(pool: pg.Pool): Promise<void> {
  await pool.query(
    `with waiting as (
       select jobs.id, key is null as replaced, least(power(2, attempts - 1), 300) * interval '1 second' as wait
       from graphile_worker._private_jobs jobs
       join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
       where tasks.identifier = 'publish' and locked_by is null
     ), done_with as (
       delete from graphile_worker._private_jobs jobs using waiting
       where jobs.id = waiting.id and replaced and attempts >= max_attempts and locked_by is null
     )
     update graphile_worker._private_jobs jobs set run_at = now() + wait from waiting
     where jobs.id = waiting.id and attempts < max_attempts and locked_by is null and run_at > now() + wait`,
  );
}
