import { createLocalReq, type ValidationError } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Publication } from '#content/publication';
import { aProcedureRow } from './a-procedure-row.ts';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

test('a new address asked for by name is published with the former one, which leads to it', async () => {
  const id = await publish({ slug: 'cap-the' });

  await change(id, { newSlug: 'Cấp thẻ căn cước', _status: 'published' });

  expect(await current(id)).toMatchObject({
    version: 2,
    documents: { vi: { slug: 'cap-the-can-cuoc' } },
    formerSlugs: [{ slug: 'cap-the', until: expect.any(String) }],
  });
});

test('what never moved has no former addresses', async () => {
  const id = await publish();
  await change(id, { title: 'Tên khác', _status: 'published' });

  expect(await current(id)).not.toHaveProperty('formerSlugs');
});

test('an address asked for in a draft is taken when the draft is published', async () => {
  const id = await publish({ slug: 'nhap-truoc' });

  await change(id, { newSlug: 'nhap-sau' }, { draft: true });
  const before = await current(id);
  await change(id, { _status: 'published' }, { draft: true });
  const after = await current(id);

  expect(before).toMatchObject({ documents: { vi: { slug: 'nhap-truoc' } } });
  expect(before).not.toHaveProperty('formerSlugs');
  expect(after).toMatchObject({
    documents: { vi: { slug: 'nhap-sau' } },
    formerSlugs: [{ slug: 'nhap-truoc' }],
  });
});

test('a draft that is thrown away takes its new address with it', async () => {
  const id = await publish({ slug: 'giu-nguyen' });
  await change(id, { newSlug: 'thoi-khong-doi' }, { draft: true });

  await change(id, { slug: 'giu-nguyen', _status: 'published' });

  expect(await current(id)).toMatchObject({ documents: { vi: { slug: 'giu-nguyen' } } });
});

test('every former address is remembered, and one it comes back to is former no more', async () => {
  const id = await publish({ slug: 'dau-tien' });
  for (const newSlug of ['thu-hai', 'thu-ba', 'dau-tien', 'thu-hai'])
    await change(id, { newSlug, _status: 'published' });

  const { formerSlugs } = await current(id);

  expect(formerSlugs!.map(({ slug }) => slug)).toEqual(['thu-ba', 'dau-tien']);
  expect(formerSlugs!.map(({ until }) => until)).toEqual(
    formerSlugs!.map(({ until }) => until).toSorted(),
  );
});

test('neither a new title, nor a form opened before the address changed, nor an older version restored changes it back', async () => {
  const id = await publish({ slug: 'truoc-kia' });
  const { docs } = await cms.payload.findVersions({
    collection: 'procedures',
    where: { parent: { equals: Number(id) } },
  });
  await change(id, { newSlug: 'ngay-nay', _status: 'published' });

  await change(id, { title: 'Tên mới tinh', slug: 'truoc-kia', _status: 'published' });
  await cms.payload.restoreVersion({ collection: 'procedures', id: docs[0]!.id });

  expect(await current(id)).toMatchObject({
    documents: { vi: { slug: 'ngay-nay' } },
    formerSlugs: [{ slug: 'truoc-kia' }],
  });
});

test('an address of another document is refused, in the language of the editor, and nothing is saved', async () => {
  await publish({ slug: 'da-co-chu', title: 'Cấp biển số xe' });
  const id = await publish({ slug: 'muon-doi' });

  for (const how of [{}, { draft: true }]) {
    const inVietnamese = await refusalOf(change(id, { newSlug: 'Đã có chủ' }, how));
    expect(inVietnamese).toMatchObject([
      {
        path: 'newSlug',
        message: 'Địa chỉ “da-co-chu” đang là của “Cấp biển số xe”. Hãy chọn địa chỉ khác.',
      },
    ]);
  }
  const req = await createLocalReq({}, cms.payload);
  req.i18n.language = 'en';
  const inEnglish = await refusalOf(change(id, { newSlug: 'da-co-chu' }, { req }));

  expect(inEnglish[0]!.message).toBe(
    'The address “da-co-chu” belongs to “Cấp biển số xe”. Choose another.',
  );
  expect(await current(id)).toMatchObject({
    version: 1,
    documents: { vi: { slug: 'muon-doi' } },
  });
});

test('an address that was taken since the draft asked for it is refused when the draft is published', async () => {
  const late = await publish({ slug: 'den-sau' });
  const first = await publish({ slug: 'den-truoc' });
  await change(late, { newSlug: 'cung-muon' }, { draft: true });
  await change(first, { newSlug: 'cung-muon', _status: 'published' });

  const refused = await refusalOf(change(late, { _status: 'published' }, { draft: true }));

  expect(refused).toMatchObject([{ path: 'slug', message: expect.stringContaining('cung-muon') }]);
  expect(await current(late)).toMatchObject({ documents: { vi: { slug: 'den-sau' } } });
});

test('a former address is given to another document only when an editor asks for it', async () => {
  const id = await publish({ title: 'Sang tên xe', slug: 'sang-ten-xe' });
  await change(id, { newSlug: 'sang-ten-xe-may', _status: 'published' });

  const unasked = await publish({ title: 'Sang tên xe' });
  const asked = await publish();
  await change(asked, { newSlug: 'sang-ten-xe', _status: 'published' });

  expect(await current(unasked)).toMatchObject({ documents: { vi: { slug: 'sang-ten-xe-2' } } });
  expect(await current(asked)).toMatchObject({ documents: { vi: { slug: 'sang-ten-xe' } } });
});

test('a withdrawn document keeps its former addresses, and lives at its address again when it is published again', async () => {
  const id = await publish({ slug: 'cu-ky' });
  await change(id, { newSlug: 'doi-moi', _status: 'published' });

  await change(id, { _status: 'draft' });
  const gone = await current(id);
  await change(id, { _status: 'published' });
  const back = await current(id);

  expect(gone).toMatchObject({
    type: 'withdrawn',
    slug: 'doi-moi',
    formerSlugs: [{ slug: 'cu-ky' }],
  });
  expect(back).toMatchObject({
    type: 'published',
    documents: { vi: { slug: 'doi-moi' } },
    formerSlugs: [{ slug: 'cu-ky' }],
  });
});

test('renamed several times at the same moment, a document remembers every address it was published at', async () => {
  const id = await publish({ slug: 'luc-dau' });

  const names = ['mot', 'hai', 'ba', 'bon'].map((name) => `cung-luc-${name}`);
  const saves = await Promise.allSettled(
    names.map((newSlug) => change(id, { newSlug, _status: 'published' })),
  );

  expect(saves.map(({ status }) => status)).toEqual(names.map(() => 'fulfilled'));
  const now = await current(id);
  const slug = now.type === 'published' && 'slug' in now.documents.vi && now.documents.vi.slug;
  expect(now.version).toBe(5);
  expect(new Set([slug, ...now.formerSlugs!.map((one) => one.slug)])).toEqual(
    new Set(['luc-dau', ...names]),
  );
});

test('two documents that want one address at the same moment: one gets it, the other is told', async () => {
  const ids = [await publish(), await publish()];

  const saves = await Promise.allSettled(
    ids.map((id) => change(id, { newSlug: 'ai-nhanh-hon', _status: 'published' })),
  );

  expect(saves.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const now = await Promise.all(ids.map(current));
  expect(now.filter((one) => JSON.stringify(one).includes('ai-nhanh-hon'))).toHaveLength(1);
});

test('two documents swap their addresses by way of a third', async () => {
  const one = await publish({ slug: 'ben-trai' });
  const other = await publish({ slug: 'ben-phai' });

  await change(one, { newSlug: 'o-giua', _status: 'published' });
  await change(other, { newSlug: 'ben-trai', _status: 'published' });
  await change(one, { newSlug: 'ben-phai', _status: 'published' });

  expect(await current(one)).toMatchObject({
    documents: { vi: { slug: 'ben-phai' } },
    formerSlugs: [{ slug: 'ben-trai' }, { slug: 'o-giua' }],
  });
  expect(await current(other)).toMatchObject({
    documents: { vi: { slug: 'ben-trai' } },
    formerSlugs: [{ slug: 'ben-phai' }],
  });
});

test('an editor who renames while writing English writes English, and the Vietnamese stays', async () => {
  const id = await publish({ title: 'Cấp lại bằng lái xe' });

  await change(id, { newSlug: 'bang-lai', title: 'Replace a lost driving licence' }, {
    locale: 'en',
    draft: true,
  } as never);

  const { title } = await cms.payload.findByID({
    collection: 'procedures',
    id: Number(id),
    draft: true,
    locale: 'all',
  });
  expect(title).toEqual({ vi: 'Cấp lại bằng lái xe', en: 'Replace a lost driving licence' });
});

type Row = Parameters<typeof aProcedureRow>[0] & { newSlug?: string };

async function publish(given: Row = {}): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'procedures',
    data: aProcedureRow({ ...given, _status: 'published' }),
  });
  return String(id);
}

function change(
  id: string,
  data: Row,
  how: Partial<Parameters<Cms['payload']['update']>[0]> = {},
): Promise<unknown> {
  return cms.payload.update({ collection: 'procedures', id: Number(id), data, ...how } as never);
}

async function refusalOf(save: Promise<unknown>) {
  const refusal = await save.then(
    () => undefined,
    (fault: ValidationError) => fault,
  );
  return refusal!.data.errors;
}

async function current(id: string): Promise<Publication> {
  const { body } = await cms.portal(`/published/procedure/${id}`);
  return Publication.parse(body);
}
