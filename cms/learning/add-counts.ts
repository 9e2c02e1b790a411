import { sql } from 'drizzle-orm';
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import type { SearchesCounted } from '#content/search-counted';
import { run } from '../publishing/publication-row.ts';

/** How long counts are kept, in days: a year and a month, so that a season can be seen beside the last one. */
const keptFor = 400;

/** Adds what the portal counted to the days' counts, all or nothing and each batch once; what is too old goes. */
export async function addCounts(
  req: PayloadRequest,
  { batch, searches, openings }: SearchesCounted,
): Promise<void> {
  await initTransaction(req);
  try {
    if (await isNew(req, batch)) {
      for (const one of searches)
        await run(
          req,
          sql`insert into search_counts (day, lang, words, filters, searches, unfound, opened, rank_sum)
              values (${one.day}, ${one.lang}, ${one.words}, ${one.filters}, ${one.searches}, ${one.unfound},
                ${one.opened}, ${one.rankSum})
              on conflict (day, lang, words, filters) do update set
                searches = search_counts.searches + excluded.searches,
                unfound = search_counts.unfound + excluded.unfound,
                opened = search_counts.opened + excluded.opened,
                rank_sum = search_counts.rank_sum + excluded.rank_sum`,
        );
      for (const one of openings)
        await run(
          req,
          sql`insert into search_openings (day, kind, document, opened, rank_sum)
              values (${one.day}, ${one.kind}, ${one.document}, ${one.opened}, ${one.rankSum})
              on conflict (day, kind, document) do update set
                opened = search_openings.opened + excluded.opened,
                rank_sum = search_openings.rank_sum + excluded.rank_sum`,
        );
      await purge(req);
    }
    await commitTransaction(req);
  } catch (fault) {
    await killTransaction(req);
    throw fault;
  }
}

// The portal sends a batch again when it did not hear the answer. Remembered as long as that may happen.
async function isNew(req: PayloadRequest, batch: string): Promise<boolean> {
  const rows = await run(
    req,
    sql`insert into payload_kv (key, data) values (${`searches:${batch}`}, ${JSON.stringify({ at: Date.now() })}::jsonb)
        on conflict (key) do nothing returning key`,
  );
  return rows.length > 0;
}

async function purge(req: PayloadRequest): Promise<void> {
  const days = sql`to_char(now() at time zone 'Asia/Ho_Chi_Minh' - make_interval(days => ${keptFor}), 'YYYY-MM-DD')`;
  await run(req, sql`delete from search_counts where day < ${days}`);
  await run(req, sql`delete from search_openings where day < ${days}`);
  await run(
    req,
    sql`delete from payload_kv where key like 'searches:%' and (data->>'at')::numeric < ${Date.now() - 24 * 3600_000}`,
  );
}
