import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionOf, type CollectionKind } from '#cms/collections/kind-of';
import { Publication } from '#content/publication';
import { aProcedureRow } from './a-procedure-row.ts';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

/** The least that each kind with a page can be published with. */
const rows = {
  procedure: aProcedureRow(),
  'faq-set': { title: 'Hỏi về hộ tịch' },
  faq: { question: 'Phải mang gì?', answer: richText('Mang giấy chứng sinh.') },
  'video-guide': {
    title: 'Khai sinh trong hai phút',
    summary: 'Đăng ký khai sinh trên mạng.',
    sourceType: 'external',
    externalUrl: 'https://video.example.vn/1',
    durationSeconds: 120,
    transcript: 'Mở cổng, chọn thủ tục.',
  },
  'life-event': { title: 'Có con nhỏ', for: 'citizen', icon: 'child' },
  field: { name: 'Hộ tịch', icon: 'justice' },
  agency: { name: 'Sở Tư pháp', agencyKind: 'department' },
  audience: { name: 'Công dân', codes: ['ĐT1'] },
  form: { name: 'Tờ khai đăng ký khai sinh' },
} as const satisfies Partial<Record<CollectionKind, object>>;
type AddressedKind = keyof typeof rows;

test.each(Object.keys(rows) as AddressedKind[])(
  'a withdrawn %s says why in both languages, and what took its place',
  async (kind) => {
    const successor = await publish(kind, { slug: `${kind}-moi` });
    const id = await publish(kind, { slug: `${kind}-cu` });
    const replacedBy = { relationTo: collectionOf[kind], value: Number(successor) };
    await change(kind, id, {
      withdrawal: { reason: 'Đã gộp hai trang.', replacedBy, succession: 'merged' },
    });
    await change(kind, id, { withdrawal: { reason: 'Two pages became one.' } }, 'en');

    await change(kind, id, { _status: 'draft' });

    const gone = await current(kind, id);
    expect(gone).toMatchObject({
      type: 'withdrawn',
      slug: `${kind}-cu`,
      reason: { vi: 'Đã gộp hai trang.', en: 'Two pages became one.' },
      replacedBy: { kind, id: successor },
      succession: 'merged',
      title: { vi: expect.stringMatching(/\S/) },
    });
  },
);

test('where nothing is said of how, its successor took its place', async () => {
  const successor = await publish('field', { slug: 'linh-vuc-moi' });
  const id = await publish('field', { slug: 'linh-vuc-cu' });
  await change('field', id, {
    withdrawal: { replacedBy: { relationTo: 'fields', value: Number(successor) } },
  });

  await change('field', id, { _status: 'draft' });

  expect(await current('field', id)).not.toHaveProperty('succession');
});

test('published and withdrawn at the same moment, a document is what its last version says, and its row agrees', async () => {
  const id = await publish('field', { slug: 'giang-co' });

  const saves = await Promise.allSettled(
    ['published', 'draft', 'published', 'draft', 'published', 'draft'].map((_status) =>
      change('field', id, { _status }),
    ),
  );

  expect(saves.map(({ status }) => status)).toEqual(saves.map(() => 'fulfilled'));
  const now = await current('field', id);
  const row = await cms.payload.findByID({ collection: 'fields', id: Number(id), draft: false });
  expect(now.type).toBe(row._status === 'published' ? 'published' : 'withdrawn');
  const announced = (await cms.announcements()).find(
    (one) => one.kind === 'field' && one.id === id,
  );
  expect(announced).toMatchObject({ version: now.version });
});

async function publish(kind: AddressedKind, given: object): Promise<string> {
  const { id } = await cms.payload.create({
    collection: collectionOf[kind],
    data: {
      ...rows[kind],
      ...given,
      ...(kind === 'procedure' && aProcedureRow()),
      ...given,
      _status: 'published',
    },
  } as never);
  return String(id);
}

function change(kind: AddressedKind, id: string, data: object, locale = 'vi') {
  const collection: CollectionSlug = collectionOf[kind];
  const draft = !('_status' in data);
  return cms.payload.update({ collection, id: Number(id), data, locale, draft } as never);
}

async function current(kind: AddressedKind, id: string): Promise<Publication> {
  return Publication.parse((await cms.portal(`/published/${kind}/${id}`)).body);
}

function richText(text: string) {
  const leaf = { type: 'text', text, version: 1, format: 0, detail: 0, mode: 'normal', style: '' };
  const about = { version: 1, direction: 'ltr', format: '', indent: 0 };
  return {
    root: { type: 'root', ...about, children: [{ type: 'paragraph', ...about, children: [leaf] }] },
  };
}
