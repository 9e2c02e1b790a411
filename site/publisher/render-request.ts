import type pg from 'pg';
import { z } from 'zod';

/** What is put in the queue to have pages rendered again; without paths it is every page. */
export const RenderRequest = z.object({ paths: z.array(z.string()).optional() });
export type RenderRequest = z.infer<typeof RenderRequest>;

/** Asks the publisher to render pages again. Announcements of editors go before. */
export async function requestRender(pool: pg.Pool, request: RenderRequest): Promise<void> {
  await pool.query(`select graphile_worker.add_job('render', $1::json, priority => 100)`, [
    JSON.stringify(request),
  ]);
}

/** Whether such a request is still in the queue. */
export async function isRequested(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query(
    `select 1 from graphile_worker.jobs where task_identifier = 'render' and attempts < max_attempts limit 1`,
  );
  return rows.length > 0;
}
