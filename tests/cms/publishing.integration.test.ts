import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Lives, Publication, PublicationPage } from '#content/publication';
import { aProcedureRow } from './a-procedure-row.ts';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());
beforeEach(() => cms.emptyQueue());

test('a publication is announced once, with the version that is public', async () => {
  const id = await publish();

  expect(await cms.announcements()).toEqual([
    { kind: 'procedure', id, version: 1, announcedAt: expect.any(String) },
  ]);
  expect(await current(id)).toMatchObject({ type: 'published', id, version: 1 });
});

test('it is announced inside the transaction of the save: a save that is rolled back announces nothing', async () => {
  const id = await publish();
  await cms.emptyQueue();
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);

  await change(id, { title: 'Không bao giờ thấy', _status: 'published' }, { req });
  await killTransaction(req);

  expect(await cms.announcements()).toEqual([]);
  expect(await current(id)).toMatchObject({ version: 1 });
});

test('nobody sees an announcement before the save is committed', async () => {
  const id = await publish();
  await cms.emptyQueue();
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  await change(id, { title: 'Tên sắp có', _status: 'published' }, { req });

  const before = await cms.announcements();
  await commitTransaction(req);
  const after = await cms.announcements();

  expect(before).toEqual([]);
  expect(after).toMatchObject([{ id, version: 2 }]);
});

test('of a change of many Documents all but the first few let other editors’ changes go before', async () => {
  const ids = [];
  for (let n = 0; n < 12; n += 1) ids.push(Number(await publish()));
  await cms.emptyQueue();

  await cms.payload.update({
    collection: 'procedures',
    where: { id: { in: ids } },
    data: { summary: 'Thay cho tất cả', _status: 'published' },
  });
  const other = await publish();

  const priorities = await cms.priorities();
  expect(priorities).toHaveLength(13);
  expect(priorities.filter((one) => one.priority > 0)).toHaveLength(2);
  expect(priorities.find(({ id }) => id === other)).toEqual({ id: other, priority: 0 });
});

test('a draft announces nothing', async () => {
  await cms.payload.create({
    collection: 'procedures',
    draft: true,
    data: aProcedureRow({ _status: 'draft' }),
  });

  expect(await cms.announcements()).toEqual([]);
});

test('a draft over a published document changes nothing that is public', async () => {
  const id = await publish({ title: 'Tên đã lên trang' });
  await cms.emptyQueue();

  await change(id, { title: 'Tên còn nháp', summary: 'Nháp' }, { draft: true });

  expect(await cms.announcements()).toEqual([]);
  expect(await current(id)).toMatchObject({
    version: 1,
    documents: { vi: { title: 'Tên đã lên trang', summary: 'Ghi nhận việc sinh của trẻ.' } },
  });
});

test('an unpublished document is withdrawn, with the reason citizens will read', async () => {
  const id = await publish({
    title: 'Cấp phép thả diều',
    withdrawal: { reason: 'Không cần giấy phép nữa.' },
  });
  await cms.emptyQueue();

  await change(id, { _status: 'draft' });

  expect(await cms.announcements()).toMatchObject([{ kind: 'procedure', id, version: 2 }]);
  expect(await current(id)).toMatchObject({
    type: 'withdrawn',
    version: 2,
    slug: 'cap-phep-tha-dieu',
    title: { vi: 'Cấp phép thả diều' },
    reason: { vi: 'Không cần giấy phép nữa.' },
  });
});

test('a reason that was saved as a draft first is what citizens read after the withdrawal', async () => {
  const id = await publish();
  await change(id, { withdrawal: { reason: 'Viết trước khi gỡ.' } }, { draft: true });

  await change(id, { _status: 'draft' });

  expect(await current(id)).toMatchObject({
    type: 'withdrawn',
    reason: { vi: 'Viết trước khi gỡ.' },
  });
});

test('published again after a withdrawal, the version goes on', async () => {
  const id = await publish();
  await change(id, { _status: 'draft' });

  await change(id, { _status: 'published' });

  expect(await current(id)).toMatchObject({ type: 'published', version: 3 });
});

test('publications of one document at the same time each get a version of their own', async () => {
  const id = await publish();

  const saves = await Promise.allSettled(
    ['một', 'hai', 'ba', 'bốn', 'năm'].map((title) =>
      change(id, { title: `Tên ${title}`, _status: 'published' }),
    ),
  );

  const saved = saves.filter(({ status }) => status === 'fulfilled').length;
  expect(saved).toBe(5);
  expect(await current(id)).toMatchObject({ version: 1 + saved });
  expect(await cms.announcements()).toMatchObject([{ id, version: 1 + saved }]);
});

test('English is not public until it is marked ready', async () => {
  const id = await publish();
  const { cases } = await cms.payload.findByID({ collection: 'procedures', id: Number(id) });
  const [one] = cases!;
  const english = {
    title: 'Birth registration',
    summary: 'Recording the birth of a child.',
    cases: [{ ...one, steps: [{ ...one!.steps![0]!, text: 'Hand in the dossier.' }] }],
  };

  await change(id, { ...english, _status: 'published' }, { locale: 'en' });
  const before = await current(id);
  await change(id, { englishReady: true, _status: 'published' }, { locale: 'en' });
  const after = await current(id);

  expect(before).toMatchObject({ type: 'published' });
  expect(before).not.toHaveProperty('documents.en');
  expect(after).toMatchObject({
    documents: {
      vi: { title: expect.stringContaining('Đăng ký khai sinh') },
      en: {
        locale: 'en',
        title: 'Birth registration',
        cases: [{ steps: [{ text: 'Hand in the dossier.' }] }],
      },
    },
  });
});

test('English marked ready but incomplete is refused, and the refusal names the field', async () => {
  const id = await publish();
  await cms.emptyQueue();

  const save = change(id, { englishReady: true, _status: 'published' });

  await expect(save).rejects.toThrow(/tiếng Anh có ô “Tên chính thức”/u);
  expect(await cms.announcements()).toEqual([]);
  expect(await current(id)).toMatchObject({ version: 1 });
});

test('what has been published cannot be deleted', async () => {
  const id = await publish();

  const deletion = cms.payload.delete({ collection: 'procedures', id: Number(id) });

  await expect(deletion).rejects.toThrow(/không xoá được/u);
  expect(await current(id)).toMatchObject({ type: 'published' });
});

test('an address stays as it was first published', async () => {
  const id = await publish({ title: 'Đổi giấy phép lái xe' });

  await change(id, { title: 'Tên khác hẳn', slug: 'dia-chi-khac', _status: 'published' });

  expect(await current(id)).toMatchObject({
    documents: { vi: { title: 'Tên khác hẳn', slug: 'doi-giay-phep-lai-xe' } },
  });
});

test('two documents of the same name have addresses of their own', async () => {
  const first = await publish({ title: 'Cấp lại thẻ căn cước' });
  const second = await publish({ title: 'Cấp lại thẻ căn cước' });

  expect(await current(first)).toMatchObject({
    documents: { vi: { slug: 'cap-lai-the-can-cuoc' } },
  });
  expect(await current(second)).toMatchObject({
    documents: { vi: { slug: 'cap-lai-the-can-cuoc-2' } },
  });
});

test('a code is kept in its normal form and belongs to one procedure', async () => {
  const id = await publish({ code: ' 1004222 ' });

  expect(await current(id)).toMatchObject({ documents: { vi: { code: '1.004222' } } });
  await expect(publish({ code: '1.004222' })).rejects.toThrow(/code/u);
  await expect(publish({ code: '1.0133611' })).rejects.toThrow(/Mã thủ tục/u);
});

test('site settings are public as soon as they are saved', async () => {
  await cms.payload.updateGlobal({
    slug: 'site-settings',
    data: { name: 'Cổng dịch vụ công', tagline: 'Một lần là đúng' },
  });

  expect(await cms.announcements()).toMatchObject([
    { kind: 'site-settings', id: 'site-settings', version: 1 },
  ]);
  const { body } = await cms.portal('/published/site-settings/site-settings');
  expect(Publication.parse(body)).toMatchObject({
    documents: { vi: { name: 'Cổng dịch vụ công' } },
  });
});

test('everything that was ever published is listed page by page, withdrawn documents included', async () => {
  const ids = [await publish(), await publish(), await publish()];
  await change(ids[1]!, { _status: 'draft' });

  const seen: Publication[] = [];
  let after = '';
  do {
    const { body } = await cms.portal(`/published?limit=2&after=${encodeURIComponent(after)}`);
    const page = PublicationPage.parse(body);
    expect(page.publications.length).toBeLessThanOrEqual(2);
    seen.push(...page.publications);
    after = page.next ?? '';
  } while (after);

  expect(new Set(seen.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(seen.length);
  expect(seen.find(({ id }) => id === ids[0])).toMatchObject({ type: 'published' });
  expect(seen.find(({ id }) => id === ids[1])).toMatchObject({ type: 'withdrawn' });
});

test('the editor sees when a version went live; a late report about an older one changes nothing', async () => {
  const id = await publish();
  await change(id, { title: 'Bản hai', _status: 'published' });
  const report = (version: number, liveAt: string) =>
    cms.portal('/live', {
      method: 'POST',
      body: {
        kind: 'procedure',
        id,
        version,
        announcedAt: '2026-01-01T00:00:00.000Z',
        outcome: 'live',
        liveAt,
        pages: 3,
      },
    });

  await report(2, '2026-01-01T00:00:02.000Z');
  const late = await report(1, '2026-01-01T00:00:09.000Z');

  expect(late.status).toBe(204);
  const { docs } = await cms.payload.find({
    collection: 'publications',
    where: { kind: { equals: 'procedure' }, document: { equals: id } },
  });
  expect(docs).toMatchObject([
    { version: 2, outcome: 'live', liveAt: '2026-01-01T00:00:02.000Z', pages: 3 },
  ]);
});

test('operators learn how long publishing took lately, and what is announced and not live', async () => {
  const [quick, slow, open] = [
    await publish(),
    await publish(),
    await publish({ title: 'Chưa lên' }),
  ];
  await wentLive(quick, 200);
  await wentLive(slow, 1000);

  const lives = Lives.parse((await cms.portal('/live')).body);

  expect(lives.count).toBeGreaterThanOrEqual(2);
  expect(lives.p50).toBeGreaterThan(0);
  expect(lives.p95).toBeGreaterThanOrEqual(lives.p50!);
  expect(lives.last.map(({ id }) => id)).toContain(slow);
  expect(lives.open).toContainEqual(expect.objectContaining({ id: open, title: 'Chưa lên' }));
  expect((await cms.rest('/live')).status).toBe(401);
});

/** Reports that a Document went live so many milliseconds after it was announced. */
async function wentLive(id: string, after: number) {
  const { docs } = await cms.payload.find({
    collection: 'publications',
    where: { kind: { equals: 'procedure' }, document: { equals: id } },
  });
  const { announcedAt, version } = docs[0]!;
  const liveAt = new Date(Date.parse(announcedAt!) + after).toISOString();
  const report = { kind: 'procedure', id, version, announcedAt, outcome: 'live', liveAt, pages: 1 };
  await cms.portal('/live', { method: 'POST', body: report });
}

type Row = Parameters<typeof aProcedureRow>[0];

async function publish(given: Row = {}): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'procedures',
    data: aProcedureRow({ ...given, _status: 'published' }),
  });
  return String(id);
}

function change(
  id: string,
  data: NonNullable<Row>,
  how: Partial<Parameters<Cms['payload']['update']>[0]> = {},
) {
  return cms.payload.update({ collection: 'procedures', id: Number(id), data, ...how } as never);
}

async function current(id: string): Promise<Publication> {
  const { body } = await cms.portal(`/published/procedure/${id}`);
  return Publication.parse(body);
}
