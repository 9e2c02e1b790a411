import { sql } from 'drizzle-orm';
import type { PayloadRequest } from 'payload';
import type { Kind } from '#content/kind';
import type { Popularity } from '#content/search-counted';
import { run } from '../publishing/publication-row.ts';

/**
 * How popular Documents are with those who search: openings of the last 90 days, an opening far down counting more
 * than one at the top – being first is no merit of the Document – on a scale of logarithms, so that the tenfold is a
 * step and not a landslide. At least five openings, so that nobody can be guessed at.
 */
export async function popularity(req: PayloadRequest): Promise<Popularity['documents']> {
  const rows = await run(
    req,
    sql`with seen as (
          select kind, document, sum(opened) as opened,
            sum(opened * (1 + ln(greatest(1, rank_sum / greatest(1, opened))))) as worth
          from search_openings
          where day >= to_char(now() at time zone 'Asia/Ho_Chi_Minh' - interval '90 days', 'YYYY-MM-DD')
          group by kind, document having sum(opened) >= 5)
        select kind, document, ln(1 + worth) / max(ln(1 + worth)) over () as popularity
        from seen order by popularity desc, kind, document limit 2000`,
  );
  return rows.map((row) => ({
    kind: row.kind as Kind,
    id: String(row.document),
    popularity: Math.min(1, Number(row.popularity)),
  }));
}
