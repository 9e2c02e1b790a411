import { sql } from 'drizzle-orm';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { Kind } from '#content/kind';
import type { FormerSlug } from '#content/publication';

/** What the table `publications` says of a Document: its last public version, and whether it is still public. */
export type PublicationRow = {
  kind: Kind;
  document: string;
  version: number;
  state: 'published' | 'withdrawn';
  slug: string | null;
  former_slugs: FormerSlug[] | null;
  title: string | null;
  title_en: string | null;
  announced_at: string;
};

/**
 * Counts a publication, inside the editor's transaction. The row lock of the upsert orders concurrent
 * publications of one Document, so that its version never goes back and never repeats. The time is the
 * clock's, read under that lock: `now()` is when the transaction began, which may be before an earlier version's.
 */
export async function countPublication(
  req: PayloadRequest,
  kind: Kind,
  document: string,
): Promise<PublicationRow> {
  const rows = await run(
    req,
    sql`insert into publications (kind, document, version, state, announced_at, created_at, updated_at)
        values (${kind}, ${document}, 1, 'published', clock_timestamp(), now(), now())
        on conflict (kind, document) do update set
          version = publications.version + 1, state = 'published',
          announced_at = clock_timestamp(), updated_at = now(), outcome = null, live_at = null, because = null
        returning *`,
  );
  return asRow(rows[0]!);
}

/** Keeps what the page of a withdrawn Document needs, should its row change or go, and the slugs it had before. */
export async function nameInPublication(
  req: PayloadRequest,
  row: PublicationRow,
  names: { slug?: string; formerSlugs: FormerSlug[]; title: string; titleEn?: string },
): Promise<void> {
  await run(
    req,
    sql`update publications set slug = ${names.slug ?? null},
          former_slugs = ${JSON.stringify(names.formerSlugs)}::jsonb,
          title = ${names.title}, title_en = ${names.titleEn ?? null}
        where kind = ${row.kind} and document = ${row.document}`,
  );
}

/** Rows of the table, as PostgreSQL hands them out. */
export function asRow(row: Record<string, unknown>): PublicationRow {
  return { ...row, version: Number(row.version) } as PublicationRow;
}

/** Counts a withdrawal. Undefined when the Document was not public. */
export async function countWithdrawal(
  req: PayloadRequest,
  kind: Kind,
  document: string,
): Promise<number | undefined> {
  const rows = await run(
    req,
    sql`update publications set version = version + 1, state = 'withdrawn', announced_at = clock_timestamp(),
          updated_at = now(), outcome = null, live_at = null, because = null
        where kind = ${kind} and document = ${document} and state = 'published' returning version`,
  );
  return rows[0] === undefined ? undefined : Number(rows[0].version);
}

/** Whether the Document was ever public. */
export async function wasPublished(
  req: PayloadRequest,
  kind: Kind,
  document: string | number,
): Promise<boolean> {
  const rows = await run(
    req,
    sql`select 1 from publications where kind = ${kind} and document = ${String(document)}`,
  );
  return rows.length > 0;
}

/** The slug citizens know a Document by, or knew it by before its withdrawal. */
export async function publicSlugOf(
  req: PayloadRequest,
  kind: Kind,
  document: string | number,
): Promise<string | undefined> {
  const rows = await run(
    req,
    sql`select slug from publications where kind = ${kind} and document = ${String(document)}`,
  );
  return (rows[0]?.slug as string | null | undefined) ?? undefined;
}

/** Whether a slug leads from a former address to a Document of the kind. */
export async function isFormerSlug(
  req: PayloadRequest,
  kind: Kind,
  slug: string,
): Promise<boolean> {
  const rows = await run(
    req,
    sql`select 1 from publications
        where kind = ${kind} and former_slugs @> ${JSON.stringify([{ slug }])}::jsonb limit 1`,
  );
  return rows.length > 0;
}

/** Runs SQL in the transaction the request is in. */
export async function run(
  req: PayloadRequest,
  statement: ReturnType<typeof sql>,
): Promise<Record<string, unknown>[]> {
  const db = req.payload.db as unknown as PostgresAdapter;
  const id = await req.transactionID;
  const session = id === undefined ? undefined : db.sessions[String(id)]?.db;
  const { rows } = await (session ?? db.drizzle).execute(statement);
  return rows;
}
