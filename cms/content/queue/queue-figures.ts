import type { Queue } from './queue.ts';

/** An announcement that failed: it is tried again later, or parked after the last try. */
export type Failed = {
  /** Its number in the queue. */
  job: string;
  /** `kind:id`. */
  of: string;
  tries: number;
  because: string;
  since: Date;
};

/** What the queue of announcements holds. */
export type QueueFigures = {
  /** Not yet carried out, those that failed before included and those that are parked not. */
  waiting: number;
  /** Since when the oldest of them waits; undefined when none does. */
  oldest: Date | undefined;
  /** `kind:id` of what is being carried out. */
  underWay: string[];
  /** Waiting to be tried again. */
  failing: Failed[];
  /** Given up until somebody asks for another try. */
  parked: Failed[];
};

type Row = {
  id: string;
  of: string;
  attempts: number;
  parked: boolean;
  locked: boolean;
  last_error: string | null;
  created_at: Date;
};

/** Looks at the queue; anybody with the database may, whether or not a publisher is at work. */
export async function queueFigures(queue: Queue): Promise<QueueFigures> {
  const found = await queue.query(
    `select jobs.id, coalesce(key, (payload ->> 'kind') || ':' || (payload ->> 'id')) as of, attempts, last_error, created_at,
            locked_at is not null as locked, locked_at is null and attempts >= jobs.max_attempts as parked
     from graphile_worker._private_jobs jobs
     join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
     where tasks.identifier = 'publish' order by created_at`,
  );
  const rows = found.rows as Row[];
  const waiting = rows.filter(({ parked }) => !parked);
  return {
    waiting: waiting.length,
    oldest: waiting[0]?.created_at,
    underWay: rows.filter(({ locked }) => locked).map((row) => row.of),
    failing: waiting.filter(({ last_error: error }) => error !== null).map(asFailed),
    parked: rows.filter(({ parked }) => parked).map(asFailed),
  };
}

// The queue keeps the whole stack; its first line is the sentence.
function asFailed({ id, of, attempts, last_error: error, created_at: since }: Row): Failed {
  return { job: id, of, tries: attempts, because: (error ?? '').split('\n')[0]!, since };
}
