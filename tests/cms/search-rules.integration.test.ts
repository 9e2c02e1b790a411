import { afterAll, beforeAll, expect, test } from 'vitest';
import { Publication } from '#content/publication';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;
let publisher: string;
let agency: number;

beforeAll(async () => {
  cms = await openCms();
  agency = (
    await cms.payload.create({
      collection: 'agencies',
      data: { name: 'Sở Tư pháp', agencyKind: 'department', openingHours: [] } as never,
      draft: true,
    })
  ).id;
  publisher = await cms.signIn('publisher', agency);
});
afterAll(() => cms.close());

const create = (collection: string, body: object, as = publisher) =>
  cms.rest(`/${collection}`, { method: 'POST', as, body: { _status: 'published', ...body } });
const words = { says: ['giấy đi biển'], means: ['đăng ký tàu cá'], reason: 'Ngư dân gọi vậy.' };
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600_000).toISOString();

test('a synonym is published for the portal to take', async () => {
  const { status, body } = await create('synonyms', { ...words, owner: agency });
  const published = await cms.portal(`/published/synonym/${body.doc.id}`);

  expect(status).toBe(201);
  expect(Publication.parse(published.body)).toMatchObject({
    type: 'published',
    documents: { vi: { kind: 'synonym', ...words } },
  });
  expect(body.doc.name).toBe('giấy đi biển');
});

test('a wording that another synonym has is refused with where to change it', async () => {
  const { status, body } = await create('synonyms', {
    says: ['Giấy  đi BIỂN'],
    means: ['khác'],
    reason: 'x',
    owner: agency,
  });

  expect(status).toBe(400);
  expect(body.errors[0].message).toContain('đã có trong một từ đồng nghĩa khác');
});

test('a synonym that leads to itself is refused', async () => {
  const { status, body } = await create('synonyms', {
    says: ['hộ chiếu'],
    means: ['Hộ chiếu'],
    reason: 'x',
    owner: agency,
  });

  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('có ở cả hai bên');
});

test('a pinned result carries its Documents in order and its last day, and its author answers for it', async () => {
  const procedure = await cms.payload.create({
    collection: 'procedures',
    draft: true,
    data: { title: 'Đăng ký khai sinh', code: '1.001193' },
  });
  const { status, body } = await create('pinned-results', {
    searches: ['khai sinh'],
    documents: [{ relationTo: 'procedures', value: procedure.id }],
    reason: 'Mùa nhập học.',
    until: inDays(30),
    owner: agency,
  });
  expect(status).toBe(201);
  const published = Publication.parse(
    (await cms.portal(`/published/pinned-result/${body.doc.id}`)).body,
  );

  expect(published).toMatchObject({
    documents: {
      vi: { documents: [{ kind: 'procedure', id: String(procedure.id) }], searches: ['khai sinh'] },
    },
  });
  expect(JSON.stringify(published)).not.toContain('responsible');
  expect(body.doc.responsible).toBeTruthy();
});

test('a pin without end is refused, and so is an editor who would publish one', async () => {
  const pin = { searches: ['a'], documents: [], reason: 'x', owner: agency };
  const tooLong = await create('pinned-results', { ...pin, until: inDays(500) });
  const byEditor = await create(
    'synonyms',
    { says: ['a b'], means: ['c'], reason: 'x', owner: agency },
    await cms.signIn('editor', agency),
  );

  expect(tooLong.status).toBe(400);
  expect(JSON.stringify(tooLong.body)).toContain('mười hai tháng');
  expect(byEditor.status).toBe(403);
});
