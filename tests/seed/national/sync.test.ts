import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NoAnswer } from '#seed/national/sync/ask-politely';
import { collect } from '#seed/national/sync/collect';
import { nationalApi } from '#seed/national/sync/national-api';
import { nextTime } from '#seed/national/sync/next-time';
import { sourceRows } from '#seed/national/read/source-rows';
import { aNationalApi, type ANationalApi } from './a-national-api.ts';
import { aDetail, aListRow } from './a-source-row.ts';

const manners = { pauseMs: 0, timeoutMs: 5000, tries: 4, backOffMs: 1 };
const rows = ['1.000001', '1.000002', '1.000003', '1.000004', '1.000005'].map((code) =>
  rowOf(code),
);
let national: ANationalApi;
let folder: string;

beforeEach(async () => {
  national = await aNationalApi(rows, ({ id, code }) => aDetail({ id, code, codeNotation: code }));
  folder = await mkdtemp(path.join(tmpdir(), 'portal-sync-'));
});

afterEach(async () => {
  await national.stop();
  await rm(folder, { recursive: true });
});

test('the whole list is brought, page by page, and everybody’s details', async () => {
  const { source, rows: count, asked } = await collecting();

  const read = (await Array.fromAsync(sourceRows(source))).map(
    (row) => 'value' in row && (row.value as { code: string }).code,
  );
  expect({ count, asked }).toEqual({ count: 5, asked: 5 });
  expect(read).toEqual(expect.arrayContaining(rows.map(({ code }) => code)));
  expect(read).toHaveLength(10);
});

test('the next time only what the list says anew is asked for', async () => {
  await finish(await collecting());
  national.asked();
  national.has([...rows.slice(0, 4), rowOf('1.000005', 'Tên mới'), rowOf('1.000006')]);

  await collecting();

  expect(national.asked()).toEqual(['1.000005', '1.000006']);
});

test('details are asked for again after a month, some each day', async () => {
  await finish(await collecting(new Date('2026-10-01T00:00:00Z')));
  national.asked();

  await collecting(new Date('2026-11-23T00:00:00Z'));

  expect(national.asked()).toHaveLength(1);
});

test.each([
  ['a fault of theirs', [{ status: 502, body: 'Bad gateway' }]],
  ['too many questions', [{ status: 429, body: '', headers: { 'retry-after': '0' } }]],
  ['broken JSON', [{ status: 200, body: '{"code": "OK", "da' }]],
  ['a connection that is lost', [{ status: 0, body: '' }]],
  [
    'all of them one after the other',
    [
      { status: 500, body: '' },
      { status: 0, body: '' },
      { status: 200, body: '<html>' },
    ],
  ],
])('%s is waited for', async (_, faults) => {
  national.fail(...faults);

  expect(await collecting()).toMatchObject({ rows: 5 });
});

test('a list that cannot be had to its end is none: nothing is left to import', async () => {
  national.fail(
    { status: 201, body: listAnswer('3') },
    ...Array.from({ length: 4 }, () => ({ status: 503, body: '' })),
  );

  await expect(collecting()).rejects.toThrow(NoAnswer);
  expect(await Array.fromAsync(sourceRows(path.join(folder, 'source')))).toEqual([]);
});

test('a list that goes round in circles is noticed', async () => {
  national.fail(...Array.from({ length: 3 }, () => ({ status: 201, body: listAnswer('1') })));

  await expect(collecting()).rejects.toThrow('round in circles');
});

test('cut off in the middle, the next run asks only for the details that are still missing', async () => {
  await collecting();
  const details = path.join(folder, 'source/details.jsonl');
  const lines = (await readFile(details, 'utf8')).split('\n');
  await writeFile(details, `${lines.slice(0, 2).join('\n')}\n${lines[2]!.slice(0, 40)}`);
  national.asked();

  await collecting();

  expect(national.asked()).toEqual(['1.000003', '1.000004', '1.000005']);
});

test('details left by a run that was cut off are asked for again where the list reads differently by now', async () => {
  await collecting();
  national.asked();
  national.has([rowOf('1.000001', 'Tên mới'), ...rows.slice(1)]);

  const { source } = await collecting();

  expect(national.asked()).toEqual(['1.000001']);
  expect(await Array.fromAsync(sourceRows(source))).toHaveLength(10);
});

test('when nothing is new there is nothing to read but the list', async () => {
  await finish(await collecting());

  const { source } = await collecting();

  const read = await Array.fromAsync(sourceRows(source));
  expect(read.map((row) => 'value' in row)).toEqual([true, true, true, true, true]);
});

test('details that are not there do not keep the rest away', async () => {
  const gone = { ...rowOf('1.000009'), id: 'gone' };
  national.has([gone, ...rows]);
  const said: string[] = [];
  national.fail(
    { status: 201, body: listAnswer(null, [gone, ...rows]) },
    { status: 404, body: '' },
  );

  const { rows: count } = await collecting(new Date(), (line) => said.push(line));

  expect(count).toBe(6);
  expect(said).toContain('1.000009: the list has it, its details are not there');
  expect(national.asked()).toHaveLength(5);
});

test('a daily sync is at its time in Việt Nam, today or tomorrow', () => {
  const evening = new Date('2026-11-23T15:00:00Z');

  expect(nextTime('02:30', evening).toISOString()).toBe('2026-11-23T19:30:00.000Z');
  expect(nextTime('22:00', evening).toISOString()).toBe('2026-11-24T15:00:00.000Z');
});

function collecting(now = new Date(), progress: (line: string) => void = () => {}) {
  return collect(folder, { api: nationalApi(national.urls, manners), now, progress });
}

/** As after an import: what is known is remembered, and the source is gone. */
async function finish({ source, known }: Awaited<ReturnType<typeof collecting>>) {
  await writeFile(path.join(folder, 'known.json'), JSON.stringify(known));
  await rm(source, { recursive: true });
}

function rowOf(code: string, name = `Thả diều ${code}`) {
  return aListRow({ id: `id-${code}`, code, codeNotation: code, name }) as {
    id: string;
    code: string;
  };
}

function listAnswer(nextCursor: string | null, page = rows.slice(0, 3)): string {
  return JSON.stringify({ code: 'CREATED', data: { rows: page, nextCursor } });
}
