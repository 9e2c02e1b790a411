import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NationalProcedure } from '#seed/national/national-procedure';
import { readRow } from '#seed/national/read/recognise';
import { sourceRows, type SourceRow } from '#seed/national/read/source-rows';
import { aDetail, aFulltextRow, aListRow, aMethod, anExchangeRow } from './a-source-row.ts';

const procedureOf = (value: unknown) => NationalProcedure.parse(readRow(value).procedure);
const dirtOf = (value: unknown) => readRow(value).notes.map(({ dirt }) => dirt);

describe('a row of the public list', () => {
  test('is read with what it says, and is silent on the rest', () => {
    const procedure = procedureOf(aListRow());

    expect(procedure).toMatchObject({
      shape: 'list',
      code: '7.000001',
      title: 'Cấp giấy phép thả diều ban đêm',
      fields: [{ name: 'Diều' }],
      executing: [{ name: 'Sở Diều' }],
      sourceUrl: expect.stringContaining('dichvucong.gov.vn'),
    });
    expect(procedure).not.toHaveProperty('cases');
    expect(procedure).not.toHaveProperty('channels');
  });

  test('with empty departments keeps the others and says so', () => {
    const row = aListRow({ departments: ['', 'Sở Diều', 'Sở Diều'] });

    expect(procedureOf(row).executing).toEqual([{ name: 'Sở Diều' }]);
    expect(dirtOf(row)).toContain('empty-name');
  });

  test('for the administration itself is marked internal', () => {
    expect(procedureOf(aListRow({ type: 'STANDARD_INTERNAL' })).internal).toBe(true);
  });

  test('without a title is rejected with the field and the reason', () => {
    expect(readRow(aListRow({ name: ' ' })).rejection).toEqual({
      field: 'name',
      reason: 'has no title',
    });
    expect(readRow(aListRow({ departments: 7 })).rejection).toMatchObject({ field: 'departments' });
  });
});

describe('a detail response', () => {
  test('has no paper and no Case of a list item that says only that there is no information', () => {
    const papers = [{ name: '- Không có thông tin', originalQty: 0, copyQty: 0, required: false }];
    const cases = [{ name: '* Không có thông tin', profileComponents: papers }];

    const { cases: read } = procedureOf(aDetail({ executionCases: cases }));

    expect(read).toMatchObject([{ dossier: [] }]);
    expect(read![0]).not.toHaveProperty('name');
  });

  test('gives steps, papers, ways, fees, conditions, laws and the decision', () => {
    const procedure = procedureOf(aDetail());

    expect(procedure.cases).toEqual([
      {
        steps: [{ text: 'Nộp đơn.' }, { text: 'Nhận giấy phép.' }],
        dossier: [
          { name: 'Đơn xin thả diều', originals: 1, copies: 0, required: true, presentOnly: false },
        ],
      },
    ]);
    expect(procedure.channels).toMatchObject([
      {
        channel: 'direct',
        time: { quantity: 3, unit: 'working-day' },
        fees: [{ kind: 'fee', amount: 25_000 }],
      },
    ]);
    expect(procedure.requirements).toEqual(['Diều có đèn', 'Người thả đủ 15 tuổi']);
    expect(procedure.legalBases).toEqual([{ number: '1/2020/QH99', title: 'Luật Diều' }]);
    expect(procedure.publishingDecision).toEqual({ number: '12/QĐ-BD', issuedOn: '2026-01-16' });
    expect(procedure.levels).toEqual(['province']);
  });

  test('that is filed online without being marked as a full process is partly online', () => {
    const row = aDetail({ executionMethods: [aMethod({ submissionMethod: 'ONLINE' })] });

    expect(procedureOf(row).serviceLevel).toBe('partial');
    expect(dirtOf(row)).toContain('online-not-full');
  });

  test('takes “papers to show” for a heading, and anything else for a variant with all the steps', () => {
    const paper = { name: 'Giấy', originalQty: 1, copyQty: 0 };
    const { cases } = procedureOf(
      aDetail({
        executionCases: [
          { name: '* Giấy tờ phải nộp:', profileComponents: [paper] },
          { name: '* Giấy tờ phải xuất trình:', profileComponents: [paper] },
          { name: 'Đối với diều lớn', profileComponents: [paper] },
        ],
      }),
    );

    expect(
      cases?.map(({ name, steps, dossier }) => [
        name,
        steps.length,
        dossier.map((one) => one.presentOnly),
      ]),
    ).toEqual([
      [undefined, 2, [false, true]],
      ['Đối với diều lớn', 2, [false]],
    ]);
  });

  test('with a way of filing nobody knows keeps the rest and says so', () => {
    const row = aDetail({ executionMethods: [aMethod(), aMethod({ submissionMethod: 'KIOSK' })] });

    expect(procedureOf(row).channels).toHaveLength(1);
    expect(dirtOf(row)).toContain('unknown-value');
  });
});

test('a Procedure of the older database is read with its levels, times, fees and dates', () => {
  expect(procedureOf(anExchangeRow({ CAPTHUCHIEN: ['1', '2'] }))).toMatchObject({
    shape: 'exchange',
    levels: ['province', 'district'],
    cases: [
      {
        steps: [{ text: 'Nộp đơn' }, { text: 'Nhận giấy' }],
        dossier: [{ name: 'Đơn', required: true }],
      },
    ],
    channels: [
      { channel: 'direct', time: { quantity: 5, unit: 'working-day' }, fees: [{ amount: 30_000 }] },
    ],
    legalBases: [{ number: '02/2021/NĐ-CP', issuer: 'Chính phủ', issuedOn: '2021-01-05' }],
  });
  expect(dirtOf(anExchangeRow({ CAPTHUCHIEN: ['2'] }))).toContain('district-level');
});

test('tables whose cells run together are refused; the prose beside them is taken', () => {
  const row = aFulltextRow({ co_quan_thuc_hien: 'Sở Diều, Sở Gió' });
  const procedure = procedureOf(row);

  expect(procedure).toMatchObject({
    levels: ['ministry', 'province'],
    results: ['Bằng công nhận'],
    publishingDecision: { number: '9/QĐ-BD' },
    cases: [{ steps: [{ text: 'Nộp đơn.' }, { text: 'Chờ.' }] }],
  });
  expect(procedure).not.toHaveProperty('channels');
  expect(procedure.executing).toBeUndefined();
  expect(readRow(row).notes.filter(({ dirt }) => dirt === 'glued-section')).toHaveLength(4);
});

describe('files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'national-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  const rows = async (place = folder) => {
    const found: SourceRow[] = [];
    for await (const row of sourceRows(place)) found.push(row);
    return found;
  };
  const codes = async () =>
    (await rows()).map((row) =>
      'value' in row ? readRow(row.value).procedure?.code : row.unreadable,
    );

  test('are known by their content: lists, envelopes, JSON inside JSON, a row a line', async () => {
    await write(
      'a.txt',
      `\uFEFF${JSON.stringify(aListRow())}\n\n${JSON.stringify(aListRow({ code: '7.000009' }))}\n`,
    );
    await write(
      'b',
      JSON.stringify({ code: 'OK', data: { rows: [aListRow({ code: '7.000008' })] } }),
    );
    await write(
      'c.json',
      JSON.stringify({ code: 'OK', data: aDetail({ code: '7.000007' }) }, null, 2),
    );
    await write(
      'd.json',
      JSON.stringify({ message: JSON.stringify({ result: [anExchangeRow()] }) }),
    );

    expect(await codes()).toEqual(['7.000001', '7.000009', '7.000008', '7.000007', '7.000002']);
  });

  test('that cannot be read are named with the place and the reason', async () => {
    await write('a.jsonl', `${JSON.stringify(aListRow())}\n{"broken\n`);
    await write('b.xlsx', 'PK\u0003\u0004');
    await write('c.json', '[{');

    const unreadable = (await rows()).filter((row) => 'unreadable' in row);

    expect(
      unreadable.map(({ file, row, unreadable: why }) => [path.basename(file), row, why]),
    ).toEqual([
      ['a.jsonl', 2, 'the line is not valid JSON'],
      ['b.xlsx', 0, expect.stringContaining('Excel')],
      ['c.json', 0, 'is not valid JSON'],
    ]);
  });
});
