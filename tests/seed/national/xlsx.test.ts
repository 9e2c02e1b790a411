import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { writeXlsx } from '#seed/national/export/to-xlsx';
import { readRow } from '#seed/national/read/recognise';
import { sourceRows, type SourceRow } from '#seed/national/read/source-rows';
import { aListRow } from './a-source-row.ts';

const official = path.resolve(import.meta.dirname, '../../../../shared/data/national/lists');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-xlsx-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('a list as the national portal hands it out is read from under its title', async () => {
  const [row, ...more] = await readSheet([
    ['DANH SÁCH THỦ TỤC HÀNH CHÍNH'],
    ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'],
    ['1.000094', ' Thả diều ', 'Bộ Diều', 'Sở Diều\nỦy ban nhân dân cấp xã', 'Diều'],
  ]);

  expect(more).toEqual([]);
  expect(row).toMatchObject({ row: 3 });
  expect(procedureOf(row!)).toMatchObject({
    code: '1.000094',
    title: 'Thả diều',
    promulgator: { name: 'Bộ Diều' },
    executing: [{ name: 'Sở Diều' }, { name: 'Ủy ban nhân dân cấp xã' }],
    fields: [{ name: 'Diều' }],
  });
});

test('columns are known by their names, in any order and spelling, and others are left alone', async () => {
  const [row] = await readSheet([
    ['STT', 'LĨNH VỰC', 'Tên thủ tục hành chính', 'mã tthc', 'Ghi chú'],
    [1, 'Diều', 'Thả diều', '1.000094', 'xem lại'],
  ]);

  expect(procedureOf(row!)).toMatchObject({ code: '1.000094', title: 'Thả diều' });
});

test('a code that Excel made a number of has its last noughts again', async () => {
  const [row] = await readSheet([
    ['Mã số', 'Tên'],
    [1.0001, 'Thả diều'],
  ]);

  expect(procedureOf(row!)).toMatchObject({ code: '1.000100' });
});

test('cells that ran together are refused with their row, and the next is read', async () => {
  const rows = await readSheet([
    ['Mã số', 'Tên'],
    ['1.000094 1.000095', 'Thả diều Làm diều'],
    ['1.000096', 'Bán diều', 'Bộ Diều'],
    ['1.000097', 'Mua diều'],
  ]);

  const read = rows.map((row) =>
    'value' in row ? readRow(row.value).rejection?.reason : row.unreadable,
  );
  expect(read).toEqual([
    expect.stringContaining('is not a procedure code'),
    'has “Bộ Diều” in a column without a name',
    undefined,
  ]);
  expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
});

test.each([
  [
    'a sheet without a header',
    () => sheetFile([['Thả diều', 'Bộ Diều']]),
    'has no row with the columns “Mã số”',
  ],
  [
    'a file cut off on its way',
    () => file('cut.xlsx', Buffer.from('PK\u0003\u0004 and no more')),
    'cannot be read as Excel',
  ],
  [
    'an old .xls file',
    () => file('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    'save it as .xlsx',
  ],
])('%s is refused with a reason', async (_, make, reason) => {
  const rows = await Array.fromAsync(sourceRows(await make()));

  expect(rows).toEqual([expect.objectContaining({ unreadable: expect.stringContaining(reason) })]);
});

test('what is exported as XLSX is read back the same', async () => {
  const words = fc
    .string({
      unit: fc.constantFrom('a', 'ế', '<', '&', '"', '=', ' ', 'Đ'),
      minLength: 1,
      maxLength: 12,
    })
    .map((text) => `x${text}x`);
  const list = fc.record({
    name: words,
    categories: fc.array(words, { maxLength: 3 }),
    departments: fc.array(words, { maxLength: 3 }),
    formalityTargetType: fc.array(words, { maxLength: 3 }),
    departmentPromulgate: words,
    type: fc.constantFrom('STANDARD', 'SPECIFIC', 'STANDARD_INTERNAL'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(list, { minLength: 1, maxLength: 4 }), async (rows) => {
      const procedures = rows.map((row) => readRow(aListRow(row)).procedure!);
      const target = path.join(folder, 'export.xlsx');
      await writeXlsx(target, procedures);

      const read = await Array.fromAsync(sourceRows(target));

      expect(read.map(procedureOf)).toEqual(procedures);
    }),
    { numRuns: 40 },
  );
});

test.skipIf(!existsSync(official))(
  `every row of the official lists is read${existsSync(official) ? '' : ' (not run: they are not here)'}`,
  async () => {
    const rows = await Array.fromAsync(sourceRows(official));
    const refused = rows.filter((row) => procedureOf(row) === undefined);

    expect(rows.length).toBeGreaterThan(2000);
    expect(new Set(rows.map((one) => one.file)).size).toBe((await readdir(official)).length);
    expect(refused).toEqual([]);
  },
);

function procedureOf(row: SourceRow) {
  return 'value' in row ? readRow(row.value).procedure : undefined;
}

async function readSheet(data: (string | number)[][]) {
  return Array.fromAsync(sourceRows(await sheetFile(data)));
}

async function sheetFile(data: (string | number)[][]): Promise<string> {
  const target = path.join(folder, 'sheet.xlsx');
  await writeXlsxFile(data.map((row) => row.map((value) => ({ value })))).toFile(target);
  return target;
}

async function file(name: string, bytes: Buffer): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, bytes);
  return target;
}
