import { sql } from 'drizzle-orm';
import type { PayloadRequest } from 'payload';
import { run } from '#cms/publishing/publication-row';
import type { Shape } from '../national-procedure.ts';
import type { Fingerprints } from './fingerprint.ts';

/** What is remembered of a Procedure between imports. */
export type ImportRecord = {
  code: string;
  procedure: number;
  state: 'current' | 'retired';
  said: Partial<Record<Shape, Fingerprints>>;
  applied: Fingerprints;
};

export async function readRecords(req: PayloadRequest, codes: string[]): Promise<ImportRecord[]> {
  if (codes.length === 0) return [];
  const rows = await run(
    req,
    sql`select code, procedure, state, said, applied from import_records
        where code in (${sql.join(
          codes.map((code) => sql`${code}`),
          sql`, `,
        )})`,
  );
  return rows.map(asRecord);
}

/** Those that a source of one of these shapes spoke of, and that are not retired. */
export async function currentRecords(
  req: PayloadRequest,
  shapes: Shape[],
): Promise<ImportRecord[]> {
  const rows = await run(
    req,
    sql`select code, procedure, state, said, applied from import_records
        where state = 'current' and jsonb_exists_any(said, ${`{${shapes.join(',')}}`}::text[]) order by code`,
  );
  return rows.map(asRecord);
}

/** Remembers a Procedure, with the raw row of one source. */
export async function keepRecord(
  req: PayloadRequest,
  { code, procedure, state, said, applied }: ImportRecord,
  raw: Partial<Record<Shape, unknown>> = {},
): Promise<void> {
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  await run(
    req,
    sql`insert into import_records (code, procedure, state, said, applied, raw)
        values (${code}, ${procedure}, ${state}, ${json(said)}, ${json(applied)}, ${json(raw)})
        on conflict (code) do update set procedure = excluded.procedure, state = excluded.state,
          said = excluded.said, applied = excluded.applied, raw = import_records.raw || excluded.raw`,
  );
}

function asRecord(row: Record<string, unknown>): ImportRecord {
  return { ...row, procedure: Number(row.procedure) } as ImportRecord;
}
