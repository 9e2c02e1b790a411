import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHeader, toCsvLine } from '#seed/national/export/to-csv';
import { toDetail } from '#seed/national/export/to-detail';
import { csvRows } from '#seed/national/read/csv-rows';
import { readRow } from '#seed/national/read/recognise';
import { aDetail, aListRow, aMethod } from './a-source-row.ts';

const words = fc
  .array(
    fc.constantFrom(
      ...'aăâbcđeêghklmnoôơpquưvxyÁẾ10"\n',
      ' ',
      ', ',
      '- ',
      ': ',
      'Bước 1: ',
      '\nBước 2: ',
      'Giấy tờ phải xuất trình',
      'Không có thông tin',
      '12/2020/NĐ-CP',
      'MIỄN PHÍ',
      'nếu có',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const names = fc.array(fc.record({ name: words, code: words }), { maxLength: 3 });
const count = fc.nat({ max: 3 });
const title = words.map((text) => `Cấp ${text}`);

const detail = fc
  .record({
    name: title,
    type: fc.constantFrom('STANDARD', 'SPECIFIC'),
    executionSteps: fc.array(fc.record({ name: words, description: words }), { maxLength: 3 }),
    executionMethods: fc.array(
      fc.record({
        submissionMethod: fc.constantFrom('DIRECT', 'ONLINE', 'POSTAL', 'KIOSK'),
        processingTime: fc.oneof(fc.nat({ max: 60 }), words),
        processingTimeUnit: fc.constantFrom('WORKING_DAY', 'DAY', 'OTHER', 'YEAR'),
        description: words,
        fees: fc.array(
          fc.record({
            type: fc.constantFrom('FEE', 'SERVICE_FEE', 'PRICE_LEVEL'),
            value: fc.oneof(fc.constantFrom(0, 45, null), fc.nat({ max: 900_000 })),
            description: words,
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 3 },
    ),
    executionCases: fc.array(
      fc.record({
        name: words,
        profileComponents: fc.array(
          fc.record({ name: words, originalQty: count, copyQty: count, required: fc.boolean() }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
    categoriesDetails: names,
    departmentsExecuting: names,
    resultsDetails: names,
    legalBasisesDetails: names,
    requirementsAndConditions: words,
    dossierReceivingAddresses: words,
    isWard: fc.boolean(),
    isFullProcess: fc.boolean(),
    isOfflineOnly: fc.boolean(),
    isSharedService: fc.boolean(),
  })
  .map((given) => aDetail(given));

test('what is exported in the shape of the 2026 API is read back the same', () => {
  fc.assert(
    fc.property(detail, (row) => {
      const { procedure } = readRow(row);

      expect(readRow(JSON.parse(JSON.stringify(toDetail(procedure!)))).procedure).toEqual(
        procedure,
      );
    }),
    { numRuns: 500 },
  );
});

test('what is exported as CSV is read back the same', async () => {
  const list = fc.record({
    name: title,
    categories: fc.array(words, { maxLength: 3 }),
    departments: fc.array(words, { maxLength: 3 }),
    formalityTargetType: fc.array(words, { maxLength: 3 }),
    departmentPromulgate: words,
    type: fc.constantFrom('STANDARD', 'SPECIFIC', 'STANDARD_INTERNAL'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(list, { minLength: 1, maxLength: 4 }), async (rows) => {
      const procedures = rows.map((row) => readRow(aListRow(row)).procedure!);
      const csv = [csvHeader, ...procedures.map(toCsvLine)].join('\n');

      const read = [];
      for await (const row of csvRows(linesOf(csv)))
        read.push('value' in row && readRow(row.value).procedure);

      expect(read).toEqual(procedures);
    }),
  );
});

test('a CSV line with a cell too few is refused, and the next is read', async () => {
  const line = toCsvLine(readRow(aListRow()).procedure!);

  const read = [];
  for await (const row of csvRows(linesOf(`${csvHeader}\n7.000001,x\n${line}`)))
    read.push('unreadable' in row);

  expect(read).toEqual([true, false]);
});

test('a free way of filing stays free, an unknown fee unknown', () => {
  const fees = [
    { type: 'FEE', value: 0, description: 'Miễn phí' },
    { type: 'FEE', value: 0, description: 'Theo nghị quyết' },
  ];
  const { procedure } = readRow(aDetail({ executionMethods: [aMethod({ fees })] }));

  const back = readRow(toDetail(procedure!)).procedure;

  expect(back?.channels?.[0]?.fees.map(({ amount }) => amount)).toEqual([0, undefined]);
});

async function* linesOf(text: string) {
  yield* text.split('\n');
}
