import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Publication } from '#content/publication';
import { openCms, portalKey, type Cms } from './open-cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

test('a file has a public address made of its content and its name', async () => {
  const file = await upload('WEBVTT\n\nmột');
  const form = await publishForm(file.id);

  const hash = createHash('sha256').update('WEBVTT\n\nmột').digest('hex').slice(0, 16);
  expect(await fileOf(form)).toMatchObject({
    path: `/media/${hash}/${file.filename}`,
    source: `/api/media/file/${file.filename}`,
    mime: 'text/vtt',
  });
});

test('its bytes are for the portal and for people who have signed in', async () => {
  const { filename } = await upload('WEBVTT\n\nhai');
  const open = async (as?: string) => (await cms.ask(`/media/file/${filename}`, { as })).status;

  expect(await open()).toBe(403);
  expect(await open('Bearer wrong')).toBe(403);
  expect(await open(`Bearer ${portalKey}`)).toBe(200);
  expect(await open(await cms.signIn('editor'))).toBe(200);
});

test('new bytes, and new words about them, are a new publication of what shows them', async () => {
  const file = await upload('WEBVTT\n\nba');
  const form = await publishForm(file.id);
  const before = await fileOf(form);
  await cms.emptyQueue();

  await cms.payload.update({ collection: 'media', id: file.id, data: { alt: 'Phụ đề' } });
  const afterWords = await cms.announcements();
  await replace(file.id, 'WEBVTT\n\nbốn');
  const afterBytes = await cms.announcements();

  expect(afterWords).toMatchObject([{ kind: 'form', id: form, version: 2 }]);
  expect(afterBytes).toMatchObject([{ kind: 'form', id: form, version: 3 }]);
  const after = await fileOf(form);
  expect(after?.alt).toBe('Phụ đề');
  expect(after?.path).not.toBe(before?.path);
});

test('an editor replaces a file nobody shows, and not one that is on the site', async () => {
  const shown = await upload('WEBVTT\n\nnăm');
  const form = await publishForm(shown.id);
  const loose = await upload('WEBVTT\n\nsáu');
  const editor = await cms.user('editor');

  await replace(loose.id, 'WEBVTT\n\nbảy', editor);
  const refused = replace(shown.id, 'WEBVTT\n\nlén', editor);

  await expect(refused).rejects.toThrow(/chỉ người duyệt/u);
  const amongAll = await cms.rest(`/media?where[id][in]=${loose.id},${shown.id}`, {
    as: await cms.signIn('editor'),
    method: 'PATCH',
    body: { alt: 'Lén đổi' },
  });
  expect(amongAll.status).toBe(403);
  const { source } = (await fileOf(form))!;
  const bytes = await cms.ask(source.replace('/api', ''), { as: `Bearer ${portalKey}` });
  expect(await bytes.text()).toBe('WEBVTT\n\nnăm');
});

test('a file that is on the site cannot be deleted', async () => {
  const shown = await upload('WEBVTT\n\ntám');
  await publishForm(shown.id);
  const loose = await upload('WEBVTT\n\nchín');

  const deletion = cms.payload.delete({ collection: 'media', id: shown.id });

  await expect(deletion).rejects.toThrow(/không xoá được/u);
  await cms.payload.delete({ collection: 'media', id: loose.id });
});

let uploaded = 0;

function aFile(text: string) {
  uploaded += 1;
  const data = Buffer.from(text);
  return { data, mimetype: 'text/vtt', name: `tep-${uploaded}.vtt`, size: data.length };
}

function upload(text: string) {
  return cms.payload.create({ collection: 'media', data: {}, file: aFile(text) });
}

function replace(id: number, text: string, user?: Awaited<ReturnType<Cms['user']>>) {
  const access = user
    ? { user: { ...user, collection: 'users' as const }, overrideAccess: false }
    : {};
  return cms.payload.update({
    collection: 'media',
    id,
    data: {},
    file: aFile(text),
    ...access,
  });
}

async function publishForm(file: number): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'forms',
    data: { name: `Tờ khai ${uploaded}`, file, _status: 'published' },
  });
  return String(id);
}

async function fileOf(form: string) {
  const publication = Publication.parse((await cms.portal(`/published/form/${form}`)).body);
  if (publication.type !== 'published' || publication.documents.vi.kind !== 'form')
    return undefined;
  return publication.documents.vi.file;
}
