import { afterAll, beforeAll, expect, test } from 'vitest';
import { aProcedureRow } from './a-procedure-row.ts';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;
let justice: number;
let health: number;
let administrator: string;
let publisher: string;
let editor: string;
let stranger: string;

beforeAll(async () => {
  cms = await openCms();
  justice = await anAgency('Sở Tư pháp');
  health = await anAgency('Sở Y tế');
  administrator = await cms.signIn('administrator');
  publisher = await cms.signIn('publisher', justice);
  editor = await cms.signIn('editor', justice);
  stranger = await cms.signIn('editor', health);
});
afterAll(() => cms.close());

test('without signing in nothing can be read, drafts and published documents alike', async () => {
  await aProcedure({ _status: 'published' });
  const collections = cms.payload.config.collections.map(({ slug }) => `/${slug}`);
  const addresses = [...collections, ...collections.map((path) => `${path}/1`)];

  const answers = await Promise.all(
    [...addresses, '/globals/site-settings'].map(async (path) => ({
      path,
      ...(await cms.rest(path)),
    })),
  );

  // Payload answers 200 where someone has no preferences; it then has no value.
  const told = answers.filter(({ status, body }) => status < 400 && body?.value !== null);
  expect(told).toEqual([]);
});

test('the portal’s key is asked for, and opens only what is meant for the portal', async () => {
  const open = ['/published', '/published/procedure/1'];

  for (const path of open) {
    expect((await cms.rest(path)).status, path).toBe(401);
    expect((await cms.rest(path, { as: 'Bearer wrong' })).status, path).toBe(401);
    expect((await cms.rest(path, { as: administrator })).status, path).toBe(401);
  }
  expect((await cms.rest('/live', { method: 'POST', body: {} })).status).toBe(401);
  expect((await cms.portal('/procedures')).status).toBe(403);
  expect((await cms.portal('/users')).status).toBe(403);
  expect((await cms.portal('/published/procedure/4711')).status).toBe(404);
});

test('an editor drafts for their own agency', async () => {
  const made = await cms.rest('/procedures?draft=true', {
    as: editor,
    method: 'POST',
    body: aProcedureRow(),
  });

  expect(made.status).toBe(201);
  expect(made.body.doc).toMatchObject({ _status: 'draft', owner: { id: justice } });
});

test('an editor cannot publish, by no way of saving', async () => {
  const draft = await aProcedure({ _status: 'draft', owner: justice });
  const live = await aProcedure({ _status: 'published', owner: justice });
  const save = (id: number, body: object, query = '') =>
    cms.rest(`/procedures/${id}${query}`, { as: editor, method: 'PATCH', body });

  const tries = {
    created: await cms.rest('/procedures', {
      as: editor,
      method: 'POST',
      body: aProcedureRow({ _status: 'published' }),
    }),
    published: await save(draft, { _status: 'published' }),
    'published as a draft': await save(draft, { _status: 'published' }, '?draft=true'),
    'changed while live': await save(live, { summary: 'Lén sửa.' }),
    withdrawn: await save(live, { _status: 'draft' }),
    'withdrawn in all languages': await save(live, {}, '?unpublishAllLocales=true'),
  };

  // Payload takes this one and leaves the draft a draft.
  await save(draft, {}, '?publishAllLocales=true');

  expect(Object.entries(tries).filter(([, answer]) => answer.status < 400)).toEqual([]);
  expect(await statusOf(draft)).toBe('draft');
  expect(await statusOf(live)).toBe('published');
});

test('an editor cannot restore an earlier version onto the site', async () => {
  const id = await aProcedure({ _status: 'published', owner: justice, summary: 'Bản một.' });
  await cms.payload.update({
    collection: 'procedures',
    id,
    data: { summary: 'Bản hai.', _status: 'published' },
  });
  const { docs } = await cms.payload.findVersions({
    collection: 'procedures',
    where: { parent: { equals: id }, 'version.summary': { equals: 'Bản một.' } },
  });

  const answer = await cms.rest(`/procedures/versions/${docs[0]!.id}`, {
    as: editor,
    method: 'POST',
  });

  expect(answer.status).toBe(403);
  expect((await cms.portal(`/published/procedure/${id}`)).body.documents.vi.summary).toBe(
    'Bản hai.',
  );
});

test('a document of another agency is refused, and so is handing one over or taking one', async () => {
  const ours = await aProcedure({ _status: 'draft', owner: justice });
  const theirs = await aProcedure({ _status: 'draft', owner: health });
  const nobodys = await aProcedure({ _status: 'draft' });
  const save = (id: number, body: object) =>
    cms.rest(`/procedures/${id}?draft=true`, { as: editor, method: 'PATCH', body });

  const tries = {
    edited: await save(theirs, { summary: 'Của người khác.' }),
    taken: await save(theirs, { owner: justice }),
    'handed over': await save(ours, { owner: health }),
    'picked up': await save(nobodys, { owner: justice }),
    'made for another': await cms.rest('/procedures?draft=true', {
      as: editor,
      method: 'POST',
      body: aProcedureRow({ owner: health }),
    }),
  };

  expect(Object.entries(tries).filter(([, answer]) => answer.status !== 403)).toEqual([]);
  expect(await ownerOf(ours)).toBe(justice);
  expect(await ownerOf(theirs)).toBe(health);
});

test('an editor who leaves the agency out keeps the document where it is', async () => {
  const id = await aProcedure({ _status: 'draft', owner: justice });

  const emptied = await cms.rest(`/procedures/${id}?draft=true`, {
    as: editor,
    method: 'PATCH',
    body: { owner: null, summary: 'Sửa.' },
  });

  expect(emptied.status).toBe(200);
  expect(await ownerOf(id)).toBe(justice);
});

test('a publisher publishes and withdraws for their own agency only', async () => {
  const ours = await aProcedure({ _status: 'draft', owner: justice });
  const theirs = await aProcedure({ _status: 'draft', owner: health });
  const save = (id: number, status: string) =>
    cms.rest(`/procedures/${id}`, { as: publisher, method: 'PATCH', body: { _status: status } });

  expect((await save(ours, 'published')).status).toBe(200);
  expect((await save(ours, 'draft')).status).toBe(200);
  expect((await save(theirs, 'published')).status).toBe(403);
});

test.each(['support', 'auditor'] as const)('%s reads and changes nothing', async (role) => {
  const as = await cms.signIn(role, justice);
  const id = await aProcedure({ _status: 'draft', owner: justice });

  expect((await cms.rest(`/procedures/${id}`, { as })).status).toBe(200);
  const tries = [
    await cms.rest(`/procedures/${id}?draft=true`, { as, method: 'PATCH', body: { summary: 'x' } }),
    await cms.rest('/procedures?draft=true', { as, method: 'POST', body: aProcedureRow() }),
    await cms.rest(`/procedures/${id}`, { as, method: 'DELETE' }),
    await cms.rest('/globals/site-settings', { as, method: 'POST', body: { name: 'x' } }),
  ];
  expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
});

test('nobody raises their own role or moves to another agency', async () => {
  const { user } = (await cms.rest('/users/me', { as: editor })).body;

  await cms.rest(`/users/${user.id}`, {
    as: editor,
    method: 'PATCH',
    body: { role: 'administrator', agency: health, name: 'Tên mới' },
  });

  const after = await cms.payload.findByID({ collection: 'users', id: user.id, depth: 0 });
  expect(after).toMatchObject({ role: 'editor', agency: justice, name: 'Tên mới' });
});

test('nobody changes or adds another user, except an administrator', async () => {
  const { user } = (await cms.rest('/users/me', { as: stranger })).body;
  const account = { name: 'Mới', email: 'moi@example.vn', password: 'một mật khẩu thật dài' };

  const changed = await cms.rest(`/users/${user.id}`, {
    as: publisher,
    method: 'PATCH',
    body: { name: 'x' },
  });
  const added = await cms.rest('/users', { as: publisher, method: 'POST', body: account });
  const byAdministrator = await cms.rest('/users', {
    as: administrator,
    method: 'POST',
    body: { ...account, role: 'support' },
  });

  expect([changed.status, added.status, byAdministrator.status]).toEqual([403, 403, 201]);
});

test('a request that names no language, or one we do not have, is about the Vietnamese', async () => {
  const id = await aProcedure({ _status: 'published', owner: justice });
  const save = (query: string, summary: string) =>
    cms.rest(`/procedures/${id}${query}`, { as: publisher, method: 'PATCH', body: { summary } });

  expect((await save('', 'Không nói tiếng gì.')).status).toBe(200);
  expect(await summaryOf(id)).toEqual({ vi: 'Không nói tiếng gì.' });
  expect((await save('?locale=fr', 'Tiếng Pháp.')).status).toBe(200);
  expect(await summaryOf(id)).toEqual({ vi: 'Tiếng Pháp.' });
});

test('a weak password is refused', async () => {
  const answer = await cms.rest('/users', {
    as: administrator,
    method: 'POST',
    body: { name: 'Yếu', email: 'yeu@example.vn', password: 'aaaaaaaaaaaaaa', role: 'support' },
  });

  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain('Mật khẩu');
});

test('five wrong passwords lock an account', async () => {
  const password = 'một mật khẩu thật dài';
  const email = 'khoa@example.vn';
  await cms.payload.create({
    collection: 'users',
    data: { name: 'Khoá', email, password, role: 'support' },
  });
  const signIn = (typed: string) =>
    cms.rest('/users/login', { method: 'POST', body: { email, password: typed } });

  for (let i = 0; i < 5; i += 1) await signIn('sai');

  expect((await signIn(password)).status).toBe(401);
});

async function anAgency(name: string): Promise<number> {
  const { id } = await cms.payload.create({
    collection: 'agencies',
    data: { name, agencyKind: 'department', _status: 'published' },
  });
  return id;
}

async function aProcedure(given: Parameters<typeof aProcedureRow>[0]): Promise<number> {
  const { id } = await cms.payload.create({
    collection: 'procedures',
    draft: given?._status === 'draft',
    data: aProcedureRow(given),
  });
  return id;
}

async function statusOf(id: number) {
  return (await cms.payload.findByID({ collection: 'procedures', id }))._status;
}

async function ownerOf(id: number) {
  const { owner } = await cms.payload.findByID({
    collection: 'procedures',
    id,
    depth: 0,
    draft: true,
  });
  return owner;
}

async function summaryOf(id: number) {
  return (await cms.payload.findByID({ collection: 'procedures', id, locale: 'all' })).summary;
}
