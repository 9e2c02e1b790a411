import type { PayloadRequest } from 'payload';
import type { NationalProcedure } from '../national-procedure.ts';
import { decide, type Decision, type Known } from './decide.ts';
import type { Directory } from './directory.ts';
import type { Fingerprints } from './fingerprint.ts';
import { keepRowIds } from './keep-row-ids.ts';
import {
  fingerprintsOf,
  fingerprintsOfRow,
  rowData,
  type OfficialField,
  type OfficialValues,
} from './official-fields.ts';
import { firstSummary, officialValues } from './official-values.ts';
import { keepRecord, type ImportRecord } from './records.ts';

type Row = Record<string, unknown> & { id: number; _status?: 'draft' | 'published' | null };

/** What stands in the CMS under the codes of a batch; kept up to date while the batch is written. */
export type Standing = {
  /** Read when first asked for: a batch that says nothing new does without. */
  rows: () => Promise<Map<string, Row>>;
  records: Map<string, ImportRecord>;
  /** In a dry run: what earlier rows of the source would have left. */
  imagined: Map<string, Imagined>;
};
type Imagined = { record: ImportRecord; current: NonNullable<Known['current']> };

type Needs = {
  directory: Directory;
  req: PayloadRequest;
  dryRun: boolean;
  /** Why it must not be published. */
  asDraft?: string;
};

/** Takes one row of a source into the CMS, or, in a dry run, tells what would become of it. */
export async function takeRow(
  { procedure, raw }: { procedure: NationalProcedure; raw: unknown },
  standing: Standing,
  { directory, req, dryRun, asDraft }: Needs,
): Promise<Decision> {
  const { code, shape, internal } = procedure;
  const values = await officialValues(procedure, directory, dryRun ? undefined : req);
  const says = fingerprintsOf(values);
  const imagined = standing.imagined.get(code);
  const record = imagined?.record ?? standing.records.get(code);
  if (record?.state === 'current' && isSame(record.said[shape], says))
    return { do: 'nothing', because: 'the source says nothing new' };

  const rows = await standing.rows();
  const row = rows.get(code);
  const current =
    imagined?.current ??
    (row && { fields: fingerprintsOfRow(row), isPublished: row._status === 'published' });
  const decided = decide({
    shape,
    says,
    internal,
    said: record?.said ?? {},
    applied: record?.applied ?? {},
    retired: record?.state === 'retired',
    current,
  });
  const decision: Decision =
    asDraft === undefined || decided.do === 'nothing'
      ? decided
      : { ...decided, as: 'draft', because: `could not be published: ${asDraft}` };
  if (dryRun) {
    const said = { ...record?.said, [shape]: says };
    standing.imagined.set(code, imagine(decision, { code, said, says, record, current }));
    return decision;
  }

  const written = await write(decision, procedure, values, row, req);
  const next: ImportRecord = {
    code,
    procedure: written.row.id,
    state: 'current',
    said: { ...record?.said, [shape]: says },
    applied: { ...record?.applied, ...pick(fingerprintsOfRow(written.row), written.fields) },
  };
  await keepRecord(req, next, { [shape]: raw });
  rows.set(code, written.row);
  standing.records.set(code, next);
  return decision;
}

/** What a new row has where its source does not speak of it. */
const startingRow = { cases: [{}], serviceLevel: { effective: 'information' } };

function isSame(said: Fingerprints | undefined, says: Fingerprints): boolean {
  const fields = Object.keys(says);
  return (
    said !== undefined &&
    Object.keys(said).length === fields.length &&
    fields.every((field) => said[field] === says[field])
  );
}

function imagine(
  decision: Decision,
  {
    code,
    said,
    says,
    record,
    current,
  }: Pick<ImportRecord, 'code' | 'said'> &
    Pick<Known, 'says' | 'current'> & { record?: ImportRecord },
): Imagined {
  const fields = decision.do === 'change' ? decision.fields : [];
  const written =
    decision.do === 'create' ? { ...fingerprintsOfRow(startingRow), ...says } : pick(says, fields);
  return {
    record: {
      code,
      procedure: 0,
      state: 'current',
      said,
      applied: { ...record?.applied, ...written },
    },
    current: {
      fields: { ...current?.fields, ...written },
      isPublished:
        decision.do === 'nothing' ? current?.isPublished === true : decision.as === 'published',
    },
  };
}

async function write(
  decision: Decision,
  procedure: NationalProcedure,
  values: OfficialValues,
  row: Row | undefined,
  req: PayloadRequest,
): Promise<{ row: Row; fields: string[] }> {
  if (decision.do === 'nothing') return { row: row!, fields: [] };
  const how = { collection: 'procedures', locale: 'vi', depth: 0, req } as const;
  const isDraft = decision.as === 'draft';
  if (decision.do === 'create') {
    const data = {
      ...startingRow,
      summary: firstSummary(procedure),
      ...rowData(values),
      code: procedure.code,
      _status: decision.as,
    };
    const made = await req.payload.create({ ...how, data: data as never, draft: isDraft });
    const row = made as unknown as Row;
    return { row, fields: Object.keys(fingerprintsOfRow(row)) };
  }
  const taken = Object.fromEntries(
    decision.fields.map((field) => [field, values[field as OfficialField]]),
  );
  const data = Object.fromEntries(
    Object.entries(rowData(taken, row)).map(([name, value]) => [
      name,
      keepRowIds(value, row?.[name]),
    ]),
  );
  const saved = await req.payload.update({
    ...how,
    id: row!.id,
    data: { ...data, _status: decision.as },
    draft: isDraft,
  });
  return { row: saved as unknown as Row, fields: decision.fields };
}

function pick(fingerprints: Record<string, string>, fields: string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, fingerprints[field] ?? '']));
}
