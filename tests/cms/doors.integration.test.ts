import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aProcedureRow } from './a-procedure-row.ts';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

test('on an empty database nobody can make themselves the first user', async () => {
  const stranger = { name: 'Kẻ lạ', email: 'la@example.vn', password: 'một mật khẩu thật dài' };

  const registered = await cms.rest('/users/first-register', {
    method: 'POST',
    body: { ...stranger, role: 'administrator' },
  });
  const created = await cms.rest('/users', { method: 'POST', body: stranger });

  expect([registered.status, created.status]).toEqual([403, 403]);
  expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(0);
});

test('earlier versions and files are closed to who has not signed in', async () => {
  const media = await cms.payload.create({
    collection: 'media',
    data: { alt: 'Ảnh' },
    file: { name: 'anh.png', data: aPixel, mimetype: 'image/png', size: aPixel.length },
  });
  await cms.payload.create({
    collection: 'procedures',
    data: aProcedureRow({ _status: 'published' }),
  });
  const paths = [
    '/procedures/versions',
    '/procedures/count',
    '/faqs/versions',
    '/media',
    `/media/file/${media.filename}`,
    '/payload-locked-documents',
  ];

  const answers = await Promise.all(
    paths.map(async (path) => ({ path, ...(await cms.rest(path)) })),
  );

  expect(answers.filter(({ status }) => status < 400)).toEqual([]);
});

test('colleagues are known by name; addresses are for administrators and oneself', async () => {
  const administrator = await cms.signIn('administrator');
  const editor = await cms.signIn('editor');
  const { user } = (await cms.rest('/users/me', { as: editor })).body;

  const seen = (await cms.rest('/users', { as: editor })).body.docs as Colleague[];
  const seenByAdministrator = (await cms.rest('/users', { as: administrator })).body.docs;

  const colleagues = seen.filter(({ id }) => id !== user.id);
  expect(seen.find(({ id }) => id === user.id)?.email).toBe(user.email);
  expect(colleagues).toMatchObject([{ name: 'administrator' }]);
  expect(Object.keys(colleagues[0]!)).not.toContain('email');
  expect(JSON.stringify(colleagues)).not.toMatch(/expiresAt|hash|salt|token|loginAttempts/i);
  expect(seenByAdministrator.every(({ email }: Colleague) => email)).toBe(true);
});

test('addresses cannot be guessed by asking for them either', async () => {
  const editor = await cms.signIn('editor');
  await cms.signIn('publisher');

  const byAddress = await cms.rest('/users?where[email][like]=publisher', { as: editor });
  const sorted = await cms.rest('/users?sort=email', { as: editor });

  expect(byAddress.status).toBe(400);
  expect(JSON.stringify(sorted.body)).not.toContain('publisher-');
});

test('a page elsewhere cannot act with an editor’s session, nor read what it answers', async () => {
  const cookie = `payload-token=${(await cms.signIn('administrator')).replace('JWT ', '')}`;
  const from = (origin: string) => cms.rest('/users', { headers: { cookie, origin } });

  const own = await from('http://localhost:3000');
  const elsewhere = await from('https://example.com');

  expect([own.status, elsewhere.status]).toEqual([200, 403]);
});

test('a password link is not written anywhere when there is no mail server', async () => {
  const email = 'quen@example.vn';
  await cms.payload.create({
    collection: 'users',
    data: { name: 'Quên', email, password: 'một mật khẩu thật dài', role: 'support' },
  });
  const lines = (['info', 'warn'] as const).map((level) => vi.spyOn(cms.payload.logger, level));

  const answer = await cms.rest('/users/forgot-password', { method: 'POST', body: { email } });

  const written = lines.flatMap((line) => line.mock.calls);
  expect(answer.status).toBe(200);
  expect(written).toHaveLength(1);
  expect(JSON.stringify(written)).not.toMatch(/reset\/|quen@/);
});

test('twenty publications at once count to twenty, and the newest is what waits', async () => {
  const { id } = await cms.payload.create({
    collection: 'procedures',
    data: aProcedureRow({ _status: 'published' }),
  });
  await cms.emptyQueue();

  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      cms.payload.update({
        collection: 'procedures',
        id,
        data: { summary: `Lần ${i}.`, _status: 'published' },
      }),
    ),
  );

  expect(await cms.announcements()).toMatchObject([{ id: String(id), version: 21 }]);
  const { body } = await cms.portal(`/published/procedure/${id}`);
  const { summary } = await cms.payload.findByID({ collection: 'procedures', id });
  expect(body.version).toBe(21);
  expect(body.documents.vi.summary).toBe(summary);
});

type Colleague = { id: number; name?: string; email?: string };

const aPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
