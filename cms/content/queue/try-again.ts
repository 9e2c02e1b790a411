import type { Queue } from './queue.ts';

/** Has announcements that failed carried out at once, with all their tries before them again. They are named by their numbers in the queue. */
export async function tryAgain(queue: Queue, jobs: string[]): Promise<void> {
  await queue.query(
    'select graphile_worker.reschedule_jobs($1::bigint[], run_at => now(), attempts => 0)',
    [jobs],
  );
}
