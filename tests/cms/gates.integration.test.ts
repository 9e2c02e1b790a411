import { afterAll, beforeAll, expect, test } from 'vitest';
import { ShownFinding } from '#cms/gates/gates-endpoint';
import { aProcedureRow } from './a-procedure-row.ts';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;
let publisher: string;

beforeAll(async () => {
  cms = await openCms();
  publisher = await cms.signIn('administrator');
});
afterAll(() => cms.close());

test('English that tells another time than the Vietnamese is not published; the Vietnamese alone is', async () => {
  const id = await aDraft('Xong trong 5 ngày làm việc.', 'Done within 7 working days.');

  const refused = await publish(id, 'en', { englishReady: true });
  const alone = await publish(id, 'vi', { englishReady: false });

  expect(refused.status).toBe(400);
  const [fault] = (refused.body as { errors: { message: string }[] }).errors;
  expect(fault!.message).toContain('ô “Tóm tắt”');
  expect(fault!.message).toContain('“5 ngày làm việc”');
  expect(fault!.message).toContain('“5 working days”');
  expect(alone.status).toBe(200);
});

test('English that tells the same is published', async () => {
  const id = await aDraft('Xong trong 5 ngày làm việc.', 'Done within five working days.');

  expect((await publish(id, 'en', { englishReady: true })).status).toBe(200);
});

test('the form tells what is missing in what was saved last, and in which field', async () => {
  const id = await aDraft('Lệ phí 50.000 đồng.', 'The fee is VND 55,000.');
  await publish(id, 'en', { _status: 'draft', englishReady: true });

  const { status, body } = await cms.rest(`/gates/procedure/${id}`, { as: publisher });

  const findings = (body as unknown[]).map((one) => ShownFinding.parse(one));
  expect(status).toBe(200);
  expect(findings[0]).toMatchObject({ severity: 'block', field: { vi: 'Tóm tắt', en: 'Summary' } });
  expect(findings.map(({ says }) => says.vi)).toContain('Chưa có căn cứ pháp lý.');
});

test('what the gates find is for staff', async () => {
  const id = await aDraft('Nháp.', 'Draft.');

  expect((await cms.rest(`/gates/procedure/${id}`)).status).toBe(401);
  expect((await cms.rest('/gates/procedure/999999', { as: publisher })).status).toBe(404);
  expect((await cms.rest('/gates/nonsense/1', { as: publisher })).status).toBe(404);
});

async function aDraft(vi: string, en: string): Promise<number> {
  const { id } = await cms.payload.create({
    collection: 'procedures',
    data: { ...aProcedureRow({ summary: vi }), _status: 'draft' },
    locale: 'vi',
    draft: true,
  });
  const { cases } = await cms.payload.findByID({
    collection: 'procedures',
    id,
    locale: 'vi',
    draft: true,
  });
  const inEnglish = cases!.map((one) => ({
    ...one,
    steps: one.steps!.map((step) => ({ ...step, text: 'Apply.' })),
  }));
  await cms.payload.update({
    collection: 'procedures',
    id,
    data: { title: 'Birth registration', summary: en, cases: inEnglish },
    locale: 'en',
    draft: true,
  });
  return id;
}

function publish(id: number, locale: 'vi' | 'en', data: object) {
  const draft = '_status' in data ? '&draft=true' : '';
  return cms.rest(`/procedures/${id}?locale=${locale}${draft}`, {
    as: publisher,
    method: 'PATCH',
    body: { _status: 'published', ...data },
  });
}
