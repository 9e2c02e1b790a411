import { sql } from 'drizzle-orm';
import type { PayloadRequest } from 'payload';
import { run } from '../publishing/publication-row.ts';

/** Words that people searched for over some days, with what came of it. */
export type AskedWords = {
  words: string;
  lang: string;
  searches: number;
  /** Searches that found nothing. */
  unfound: number;
  /** Results that were opened. */
  opened: number;
  /** The rank of what was opened, on average, from 1; undefined when nothing was. */
  rank?: number;
};

/** What is worth looking at: what is asked most, what is not there, and what is there but helps nobody. */
export type AskedList = 'most' | 'unfound' | 'unopened';

export const spans = [7, 30, 90] as const;
export type Span = (typeof spans)[number];

// Of a few searches it is chance that nothing was opened.
const enoughSearches = 10;
const lowOpenRate = 0.2;

const chosenBy = {
  most: sql`having true order by searches desc, words`,
  unfound: sql`having sum(unfound) > 0 order by unfound desc, words`,
  unopened: sql`having sum(searches - unfound) >= ${enoughSearches}
      and sum(opened) < ${lowOpenRate} * sum(searches - unfound)
    order by sum(searches - unfound) - sum(opened) desc, words`,
} as const satisfies Record<AskedList, ReturnType<typeof sql>>;

/** The words of a list over the last days, the most telling first. */
export async function askedWords(
  req: PayloadRequest,
  { list, days, limit = 50 }: { list: AskedList; days: Span; limit?: number },
): Promise<AskedWords[]> {
  const rows = await run(
    req,
    sql`select words, lang, sum(searches)::int as searches, sum(unfound)::int as unfound,
          sum(opened)::int as opened, sum(rank_sum)::int as rank_sum
        from search_counts where words <> '' and ${within(days)}
        group by words, lang ${chosenBy[list]} limit ${limit}`,
  );
  return rows.map(asAskedWords);
}

/** How many searches there were over the last days, those included whose words are not told. */
export async function askedAltogether(
  req: PayloadRequest,
  days: Span,
): Promise<{ searches: number; unfound: number }> {
  const [row] = await run(
    req,
    sql`select coalesce(sum(searches), 0)::int as searches, coalesce(sum(unfound), 0)::int as unfound
        from search_counts where ${within(days)}`,
  );
  return row as { searches: number; unfound: number };
}

function within(days: Span) {
  return sql`day > to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date - ${days}::int, 'YYYY-MM-DD')`;
}

function asAskedWords(row: Record<string, unknown>): AskedWords {
  const { words, lang, searches, unfound, opened, rank_sum } = row as Row;
  return {
    words,
    lang,
    searches,
    unfound,
    opened,
    rank: opened === 0 ? undefined : rank_sum / opened,
  };
}

type Row = Omit<AskedWords, 'rank'> & { rank_sum: number };
