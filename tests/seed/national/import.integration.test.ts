import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importCatalogue } from '#seed/national/import/import-catalogue';
import { exportCatalogue } from '#seed/national/export/export-catalogue';
import { toDetail } from '#seed/national/export/to-detail';
import { openReport } from '#seed/national/import/report';
import { openCms, type Cms } from '../../cms/open-cms.ts';
import { aDetail, aFulltextRow, aListRow } from './a-source-row.ts';

let cms: Cms;
let folder: string;
beforeAll(async () => {
  cms = await openCms();
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
});
afterAll(async () => {
  await cms.close();
  await rm(folder, { recursive: true });
});

let last = 10_000;
const freshCode = () => `7.${String((last += 1)).padStart(6, '0')}`;

async function importing(
  rows: unknown[],
  more: { dryRun?: boolean; complete?: boolean; province?: string } = {},
) {
  const source = path.join(folder, `source-${(last += 1)}.jsonl`);
  await writeFile(
    source,
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n') + '\n',
  );
  const report = await openReport(`${source}-report`);
  await importCatalogue(
    { source, dryRun: false, complete: false, ...more },
    { payload: cms.payload, report, progress: () => {} },
  );
  const lines = async (name: string) =>
    (await readFile(path.join(`${source}-report`, name), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return {
    ...report.count,
    rejections: await lines('rejected.jsonl'),
    changes: await lines('changes.jsonl'),
    whole: JSON.parse(await readFile(path.join(`${source}-report`, 'report.json'), 'utf8')),
  };
}

async function procedure(
  code: string,
  { draft = false, locale = 'vi' }: { draft?: boolean; locale?: 'vi' | 'en' } = {},
) {
  const { docs } = await cms.payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    draft,
    locale,
    depth: 0,
  });
  return docs[0];
}

test('a detail becomes a published Procedure, announced to the site, with what it refers to', async () => {
  const code = freshCode();
  await cms.emptyQueue();

  const { created } = await importing([aDetail({ code })]);

  const row = await procedure(code);
  expect(created).toBe(1);
  expect(row).toMatchObject({
    _status: 'published',
    title: 'Cấp giấy phép thả diều ban đêm',
    cases: [
      {
        steps: [{ text: 'Nộp đơn.' }, { text: 'Nhận giấy phép.' }],
        dossier: [{ name: 'Đơn xin thả diều' }],
      },
    ],
    channels: [
      { channel: 'direct', time: { quantity: 3 }, fees: [{ kind: 'fee', amount: 25_000 }] },
    ],
    publishingDecision: { number: '12/QĐ-BD' },
  });
  expect(row?.legalBases).toHaveLength(1);
  expect((await cms.announcements()).map(({ kind, id }) => [kind, id])).toContainEqual([
    'procedure',
    String(row?.id),
  ]);
});

test('agencies and fields nobody has yet are proposed as drafts, once for all their spellings', async () => {
  const [one, two] = [freshCode(), freshCode()];

  await importing([
    aListRow({ code: one, departments: ['Ủy ban nhân dân xã Gió'] }),
    aListRow({ code: two, departments: ['UBND  XÃ Gió.'] }),
  ]);

  const rows = [await procedure(one), await procedure(two)];
  const [id] = rows[0]?.agencies?.executing ?? [];
  expect(rows[1]?.agencies?.executing).toEqual([id]);
  const agency = await cms.payload.findByID({
    collection: 'agencies',
    id: Number(id),
    draft: true,
  });
  expect(agency).toMatchObject({ _status: 'draft', agencyKind: 'commune-committee' });
});

test('a second run of the same source changes nothing and announces nothing', async () => {
  const rows = [aListRow({ code: freshCode() }), aDetail({ code: freshCode() })];
  await importing(rows);
  await cms.emptyQueue();

  const again = await importing(rows);

  expect(again).toMatchObject({
    created: 0,
    changed: 0,
    drafted: 0,
    unchanged: 2,
    retired: 0,
    rejected: 0,
  });
  expect(await cms.announcements()).toEqual([]);
});

test('a dry run tells the same and writes nothing', async () => {
  const code = freshCode();

  const dry = await importing([aDetail({ code })], { dryRun: true });

  expect(dry.created).toBe(1);
  expect(await procedure(code)).toBeUndefined();
});

test("a change of the source is published, and the editors' own fields survive it, English included", async () => {
  const code = freshCode();
  await importing([aDetail({ code })]);
  const before = await procedure(code);
  const id = before!.id;
  const own = {
    plainTitle: 'Xin phép thả diều',
    aliases: ['diều đêm'],
    summary: 'Để thả diều.',
    _status: 'published' as const,
  };
  await cms.payload.update({ collection: 'procedures', id, data: own, locale: 'vi' });
  const [one] = before!.cases!;
  const english = { ...one!, steps: one!.steps!.map((step) => ({ ...step, text: 'Hand it in.' })) };
  await cms.payload.update({
    collection: 'procedures',
    id,
    data: {
      title: 'Kite permit',
      summary: 'For kites.',
      cases: [english],
      results: [{ ...before!.results![0]!, name: 'Permit' }],
      _status: 'published',
    },
    locale: 'en',
  });

  const { changed, changes } = await importing([
    aDetail({
      code,
      executionSteps: [{ description: 'Bước 1: Nộp đơn.\nBước 2: Nhận giấy phép tại nhà.' }],
    }),
  ]);

  expect(changed).toBe(1);
  expect(changes).toMatchObject([{ outcome: 'changed', fields: ['cases'] }]);
  expect(await procedure(code)).toMatchObject({
    ...own,
    cases: [{ steps: [{ text: 'Nộp đơn.' }, { text: 'Nhận giấy phép tại nhà.' }] }],
  });
  expect(await procedure(code, { locale: 'en' })).toMatchObject({
    title: 'Kite permit',
    cases: [{ steps: [{ text: 'Hand it in.' }, { text: 'Hand it in.' }] }],
  });
});

test('a change that the English has no words for yet waits as a draft', async () => {
  const code = freshCode();
  await importing([aDetail({ code, executionCases: [], resultsDetails: [] })]);
  const { id, cases } = (await procedure(code))!;
  const steps = cases![0]!.steps!.map((step) => ({ ...step, text: 'Hand it in.' }));
  await cms.payload.update({
    collection: 'procedures',
    id,
    data: {
      title: 'Kite permit',
      summary: 'For kites.',
      requirements: [],
      cases: [{ ...cases![0]!, steps }],
      englishReady: true,
      _status: 'published',
    },
    locale: 'en',
  });

  const { drafted, rejected } = await importing([
    aDetail({ code, executionCases: [], requirementsAndConditions: '' }),
  ]);

  expect([drafted, rejected]).toEqual([1, 0]);
  expect((await procedure(code))?.results).toEqual([]);
  expect((await procedure(code, { draft: true }))?.results).toHaveLength(1);
});

test('where an editor changed an official text, the next official one waits as a draft', async () => {
  const code = freshCode();
  await importing([aDetail({ code })]);
  const { id } = (await procedure(code))!;
  await cms.payload.update({
    collection: 'procedures',
    id,
    data: { receivingAddress: 'Cửa số 3', _status: 'published' },
    locale: 'vi',
  });
  await cms.payload.update({
    collection: 'procedures',
    id,
    data: { title: 'Tên do tỉnh sửa', _status: 'published' },
    locale: 'vi',
  });

  const { drafted } = await importing([aDetail({ code, name: 'Tên mới của Bộ' })]);

  expect(drafted).toBe(1);
  expect((await procedure(code))?.title).toBe('Tên do tỉnh sửa');
  expect(await procedure(code, { draft: true })).toMatchObject({
    title: 'Tên mới của Bộ',
    receivingAddress: 'Cửa số 3',
    _status: 'draft',
  });
});

test('a list never takes away what a detail said', async () => {
  const code = freshCode();
  await importing([aDetail({ code })]);

  await importing([aListRow({ code, departments: [] })]);

  const row = await procedure(code);
  expect(row?.cases?.[0]?.steps).toHaveLength(2);
  expect(row?.agencies?.executing).toHaveLength(1);
});

test('what an editor wrote under the same code is not overwritten: the official text waits as a draft', async () => {
  const code = freshCode();
  await cms.payload.create({
    collection: 'procedures',
    data: {
      code,
      title: 'Của chúng tôi',
      summary: 'Tóm tắt.',
      serviceLevel: { effective: 'full' },
      cases: [{}],
      _status: 'published',
    } as never,
  });

  const { drafted } = await importing([aListRow({ code }), aDetail({ code })]);

  expect(drafted).toBe(2);
  expect((await procedure(code))?.title).toBe('Của chúng tôi');
});

test('a list, its details and flattened pages complete each other', async () => {
  const code = freshCode();

  const { created, changed } = await importing([
    aListRow({ code }),
    aFulltextRow({ ma_thu_tuc: code }),
    aDetail({ code, name: 'Cấp giấy phép thả diều' }),
  ]);

  expect([created, changed]).toEqual([1, 2]);
  expect(await procedure(code)).toMatchObject({
    _status: 'published',
    title: 'Cấp giấy phép thả diều',
    cases: [{ steps: [{ text: 'Nộp đơn.' }, { text: 'Nhận giấy phép.' }] }],
    levels: ['province'],
  });
});

test('what is for the administration itself stays a draft', async () => {
  const code = freshCode();

  await importing([aListRow({ code, type: 'STANDARD_INTERNAL' })]);

  expect((await procedure(code))?._status).toBe('draft');
});

test('rows that cannot be taken are named with file, row, field and reason; the others go on', async () => {
  const code = freshCode();

  const { created, rejections } = await importing(
    [
      aListRow({ code: '1.0133611' }),
      aListRow({ code }),
      aListRow({ code }),
      aListRow({ code: freshCode(), type: 'SPECIFIC', departmentPromulgate: 'UBND tỉnh Gió' }),
    ],
    { province: 'Đắk Lắk' },
  );

  expect(created).toBe(1);
  expect(rejections).toMatchObject([
    { row: 1, field: 'code', reason: expect.stringContaining('not a procedure code') },
    { row: 3, field: 'code', reason: expect.stringContaining('the first is kept') },
    { row: 4, field: 'code', reason: expect.stringContaining('another province') },
  ]);
});

test('what vanished from a complete source is withdrawn with a reason, and published again when it is back', async () => {
  const codes = [freshCode(), freshCode()] as const;
  const all = codes.map((code) => aListRow({ code }));
  await cms.payload.db.drizzle.execute('delete from import_records');
  await importing(all, { complete: true });

  const { retired, unchanged } = await importing([all[0]], { complete: true });

  expect([retired, unchanged]).toEqual([1, 1]);
  expect(await procedure(codes[1])).toMatchObject({
    _status: 'draft',
    withdrawal: { reason: expect.stringContaining('không còn trong danh mục quốc gia') },
  });
  expect(await importing(all, { complete: true })).toMatchObject({ changed: 1, retired: 0 });
  expect((await procedure(codes[1]))?._status).toBe('published');
});

test('a source with parts that cannot be read retires nothing, as what is missing may be in them', async () => {
  const gone = aListRow({ code: freshCode() });
  await importing([gone]);

  const { retired, rejections } = await importing(['{"broken'], { complete: true });

  expect(retired).toBe(0);
  expect(rejections).toContainEqual(
    expect.objectContaining({ reason: expect.stringContaining('Nothing was retired') }),
  );
});

test('an import that is killed leaves whole batches, and the next run does the rest', async () => {
  const codes = Array.from({ length: 55 }, freshCode);
  const rows = codes.map((code) => aListRow({ code, name: `Cấp diều số ${code}` }));
  const source = path.join(folder, 'killed.jsonl');
  await writeFile(source, rows.map((row) => JSON.stringify(row)).join('\n'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/import.ts', source], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for await (const line of createInterface({ input: child.stderr }))
    if (line.includes('created')) child.kill('SIGKILL');
  const imported = await cms.payload.count({
    collection: 'procedures',
    where: { code: { in: codes } },
  });
  const done = imported.totalDocs;

  const { created, unchanged } = await importing(rows);

  expect(done).toBe(50);
  expect([created, unchanged]).toEqual([codes.length - done, done]);
}, 180_000);

test('what is exported can be imported again, and changes nothing', async () => {
  const row = aDetail({
    code: freshCode(),
    type: 'SPECIFIC',
    departmentPromulgateName: 'UBND tỉnh Gió',
  });
  await importing([row]);
  const exported: unknown[] = [];
  for await (const procedure of exportCatalogue(cms.payload))
    if (procedure.code === row.code) exported.push(toDetail(procedure));

  const again = await importing(exported);

  expect(again).toMatchObject({ created: 0, changed: 0, drafted: 0, unchanged: 1 });
});

test('a source that was cut off retires nothing', async () => {
  const rows = Array.from({ length: 30 }, freshCode).map((code) =>
    aListRow({ code, name: `Cấp diều số ${code}` }),
  );
  await importing(rows);

  const { retired, rejections } = await importing(rows.slice(0, 2), { complete: true });

  expect(retired).toBe(0);
  expect(rejections).toMatchObject([{ reason: expect.stringContaining('Nothing was retired') }]);
});
