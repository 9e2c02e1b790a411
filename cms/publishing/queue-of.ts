import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { Queue } from '#content/queue/queue';

/** The queue of announcements, beside whatever transaction the request is in. */
export function queueOf({ payload }: Pick<PayloadRequest, 'payload'>): Queue {
  return (payload.db as unknown as PostgresAdapter).pool;
}
