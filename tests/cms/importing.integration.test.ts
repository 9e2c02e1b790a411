import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCms, type Cms } from './open-cms.ts';
import { until } from '../journeys/until.ts';
import { aListRow } from '../seed/national/a-source-row.ts';

let cms: Cms;
let administrator: string;

beforeAll(async () => {
  cms = await openCms();
  administrator = await cms.signIn('administrator');
});
afterAll(() => cms.close());

const catalogue = [
  aListRow({ code: '7.500001', codeNotation: '7.500001', name: 'Thả diều ban ngày' }),
  aListRow({ code: '7.500002', codeNotation: '7.500002', name: 'Thả diều ban đêm' }),
  aListRow({ code: 'bảy', codeNotation: 'bảy', name: 'Mã sai' }),
];

test.each(['publisher', 'editor', 'support', 'auditor'] as const)(
  'the role %s can neither upload nor see nor begin an import',
  async (role) => {
    const as = await cms.signIn(role);
    const id = crypto.randomUUID();

    const answers = [
      await upload('a.json', JSON.stringify(catalogue), as),
      await cms.rest(`/imports/${id}/import`, { method: 'POST', as }),
      await cms.rest(`/imports/${id}/check/report`, { as }),
      await cms.rest(`/imports/${id}`, { method: 'DELETE', as }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(await kept()).toEqual([]);
  },
);

test('who has not signed in can upload nothing', async () => {
  expect(await upload('a.json', '[]', '')).toMatchObject({ status: 403 });
});

test.each([
  ['a.pdf', '%PDF', /phải là .xlsx/],
  ['a.xlsx', 'no Excel at all', /không phải tệp Excel/],
  ['a.json', 'code;name', /không khớp/],
  ['a.csv', '', /trống/],
])(
  '%s with the wrong content is refused with what to do, and not kept',
  async (name, content, says) => {
    const { status, body } = await upload(name, content);

    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(says);
    expect(await kept()).toEqual([]);
  },
);

test('a file is compared without a word written, imported when confirmed, and says nothing new the second time', async () => {
  const { id } = (await upload('../../Danh mục.json', JSON.stringify(catalogue))).body;
  const other = await upload('other.json', JSON.stringify(catalogue));
  const difference = await reportOf(id, 'check');

  expect(other.status, 'two imports ran at once').toBe(409);
  expect(difference.count).toMatchObject({ created: 2, rejected: 1 });
  expect(difference.changes[0]).toMatchObject({ code: '7.500001', title: 'Thả diều ban ngày' });
  expect(difference.rejected).toEqual([
    expect.objectContaining({ row: 3, reason: expect.stringContaining('bảy') }),
  ]);
  expect(JSON.stringify(difference), 'a path of the server').not.toContain(tmpdir());
  expect(await procedures()).toBe(0);

  expect(
    await cms.rest(`/imports/${id}/import`, { method: 'POST', as: administrator }),
  ).toMatchObject({ status: 200 });
  expect((await reportOf(id, 'import')).count).toMatchObject({ created: 2, rejected: 1 });
  expect(await procedures()).toBe(2);

  const again = (await upload('again.json', JSON.stringify(catalogue))).body;
  expect((await reportOf(again.id, 'check')).count).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 2,
  });
  const discarded = await cms.rest(`/imports/${again.id}`, { method: 'DELETE', as: administrator });
  expect(discarded.status).toBe(200);
  expect(await kept()).toEqual([id]);
}, 240_000);

async function upload(name: string, content: string, as = administrator) {
  const { default: config } = await import('#cms/payload.config');
  const answer = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/imports?${new URLSearchParams({ name })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...(as && { authorization: as }) },
      body: content,
    }),
  });
  return { status: answer.status, body: await answer.json() };
}

async function reportOf(id: string, step: 'check' | 'import') {
  const { runOf } = await import('#cms/importing/upload-store');
  await until(100_000, async () => {
    expect((await runOf(id, step)).state).not.toBe('running');
  });
  const { status, body } = await cms.rest(`/imports/${id}/${step}/report`, { as: administrator });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

async function procedures(): Promise<number> {
  return (await cms.payload.count({ collection: 'procedures' })).totalDocs;
}

async function kept(): Promise<string[]> {
  return readdir(path.join(process.env.DATA_DIR!, 'imports')).catch(() => []);
}
