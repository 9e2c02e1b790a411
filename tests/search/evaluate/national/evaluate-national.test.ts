import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nationalRecords } from '../../../bench/search/national-records.ts';
import { nationalQuestions } from './national-questions.ts';
import { withDetails } from './with-details.ts';

const folder = mkdtempSync(join(tmpdir(), 'national-'));
afterAll(() => rmSync(folder, { recursive: true }));
write('national/catalog.jsonl', [
  { code: '9.000001', name: 'Thủ tục cấp thẻ thư viện.', categories: [], departments: [] },
  { code: '9.000002', name: 'Mượn sách', categories: [], departments: [] },
]);
write('national/details/9.000001.json', [
  {
    data: {
      executionSteps: [{ name: null, description: 'Điền phiếu.' }],
      executionMethods: [],
      executionCases: [{ name: '', profileComponents: [{ name: 'Ảnh 3 x 4' }] }],
      resultsDetails: [{ name: 'Thẻ thư viện' }],
      requirementsAndConditions: null,
      dossierReceivingAddresses: '',
    },
  },
]);
write('questions/dev.jsonl', [
  { q: 'Cấp thẻ thư viện cần gì?', kind: 'official', expect_title: 'Cấp thẻ thư viện' },
  { q: 'Mất bao lâu?', kind: 'official', expect_title: 'Mượn sách' },
  { q: 'Trả sách ở đâu?', kind: 'official', expect_title: 'Trả sách' },
  { q: 'Ai mượn được?', kind: 'without a title' },
]);
const records = withDetails(nationalRecords(folder), folder);

test('a record gets the sections of its file, empty ones left out', () => {
  expect(records.map(({ sections }) => sections)).toEqual([
    [
      { section: 'dossier', text: 'Ảnh 3 x 4' },
      { section: 'steps', text: 'Điền phiếu.' },
      { section: 'results', text: 'Thẻ thư viện' },
    ],
    [],
  ]);
});

test('a question expects every procedure of its title, however the list writes it; others are counted', () => {
  const { questions, unknown } = nationalQuestions(folder, records);

  expect(questions.map(({ expected, saysMatter }) => [...expected.keys(), saysMatter])).toEqual([
    ['procedure:9.000001', true],
    ['procedure:9.000002', false],
  ]);
  expect(unknown).toBe(1);
});

function write(path: string, rows: unknown[]) {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
}
