import { sql } from 'drizzle-orm';
import type { PayloadRequest } from 'payload';
import type { Lives } from '#content/publication';
import { run } from './publication-row.ts';

/** How publishing went over the last day, and what is announced and not live. */
export async function livesOf(req: PayloadRequest): Promise<Lives> {
  const [figures] = await run(
    req,
    sql`select count(*)::int as count, ${percentile(0.5)} as p50, ${percentile(0.95)} as p95 from publications
        where live_at > now() - interval '24 hours' and outcome in ('live', 'withdrawn')`,
  );
  const last = await run(
    req,
    sql`select * from publications where live_at is not null and outcome <> 'failed'
        order by live_at desc limit 5`,
  );
  const open = await run(
    req,
    sql`select * from publications where outcome is null or outcome = 'failed'
        order by announced_at limit 50`,
  );
  const { count, p50, p95 } = figures as Pick<Lives, 'count' | 'p50' | 'p95'>;
  return { count, p50, p95, last: last.map(asLive), open: open.map(asLive) };
}

function percentile(share: number) {
  return sql`percentile_cont(${share}) within group
             (order by extract(epoch from live_at - announced_at)::float8 * 1000)`;
}

function asLive(row: Record<string, unknown>): Lives['last'][number] {
  const { kind, document, title, outcome, because } = row as Record<string, string | null>;
  return {
    kind: kind as Lives['last'][number]['kind'],
    id: document!,
    title: title ?? null,
    outcome: (outcome ?? null) as Lives['last'][number]['outcome'],
    because: because ?? null,
    announcedAt: isoOf(row.announced_at)!,
    liveAt: isoOf(row.live_at),
  };
}

function isoOf(at: unknown): string | null {
  return at === null || at === undefined ? null : new Date(at as string).toISOString();
}
