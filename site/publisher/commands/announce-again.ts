import type pg from 'pg';
import type { Announcement, Publication } from '#content/publication';

/** Announces Documents as the CMS does, so that the publisher looks at them again. */
export async function announceAgain(pool: pg.Pool, publications: Publication[]): Promise<void> {
  for (const { kind, id, version } of publications) {
    const announcement: Announcement = { kind, id, version, announcedAt: new Date().toISOString() };
    await pool.query(
      `select graphile_worker.add_job('publish', $1::json, job_key => $2, max_attempts => 25)`,
      [JSON.stringify(announcement), `${kind}:${id}`],
    );
  }
}
