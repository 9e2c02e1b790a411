import { afterAll, beforeAll, expect, test } from 'vitest';
import { FoundDocuments, FoundValues } from '#site/server/found';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { aPortal, type Portal } from './a-portal.ts';

let portal: Portal;

beforeAll(async () => {
  const handledBy = (...executing: string[]) => ({ competent: [], executing, coordinating: [] });
  portal = await aPortal(
    [
      anAgency({ id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh', shortName: 'UBND tỉnh' }),
      anAgency({ parent: 'ubnd-tinh', aliases: ['nhà hộ tịch tỉnh'] }),
      anAgency({ id: 'so-y-te', name: 'Sở Y tế', parent: 'ubnd-tinh' }),
      aField({ aliases: ['giấy tờ nhân thân'] }),
      aProcedure({ fields: ['ho-tich'], agencies: handledBy('so-tu-phap', 'ubnd-tinh') }),
      aProcedure({ id: 'y-te', title: 'Cấp giấy khám bệnh', agencies: handledBy('so-y-te') }),
    ].map((document) => aPublication(document)),
  );
});

afterAll(() => portal.close());

test.each([
  ['so tu phap', ['so-tu-phap']],
  ['Sở Tư', ['so-tu-phap']],
  ['ubnd', ['ubnd-tinh']],
  ['uy ban', ['ubnd-tinh']],
  ['nha ho tich', ['so-tu-phap']],
  ['so', ['so-tu-phap', 'so-y-te']],
  ['khong co', []],
])('“%s” finds the Agencies that are called so', async (find, expected) => {
  const { values } = await facets(`facet=agency&find=${encodeURIComponent(find)}&kind=procedure`);

  expect(values.map(({ value }) => value).sort()).toEqual(expected);
});

test('a Field is found by the citizen’s word for it, on an English page too', async () => {
  const { values } = await facets('facet=field&find=nhan+than&lang=en&kind=procedure');

  expect(values).toMatchObject([{ value: 'ho-tich', label: 'Hộ tịch', count: 1 }]);
});

test('the counts are those of the search they stand beside', async () => {
  const { values } = await facets('facet=kind&q=kham+benh&agency=so-y-te');

  expect(values).toMatchObject([{ value: 'procedure', label: 'Thủ tục', count: 1 }]);
});

test('choosing a parent finds what its sub-agencies handle, each once, and its count says so', async () => {
  const { values } = await facets('facet=agency&kind=procedure');

  expect(values[0]).toMatchObject({ value: 'ubnd-tinh', count: 2 });
  for (const { value, count } of values) {
    const response = await portal.get(`/api/search?kind=procedure&agency=${value}`);
    expect(FoundDocuments.parse(await response.json()).total).toBe(count);
  }
});

test('an Agency says to which it belongs', async () => {
  const { values } = await facets('facet=agency&find=so+y+te');

  expect(values).toMatchObject([{ label: 'Sở Y tế', parent: 'ubnd-tinh' }]);
});

test('values may be kept for a minute, read by other sites, and are not sent twice', async () => {
  const first = await portal.get('/api/facets?facet=field', { origin: 'https://other.example' });

  const etag = first.headers.get('etag')!;
  const again = await portal.get('/api/facets?facet=field', { 'if-none-match': etag });

  expect(again.status).toBe(304);
  expect(first.headers.get('cache-control')).toBe('public, max-age=60');
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
});

test('a facet that is not one is refused, and says which field is wrong', async () => {
  const response = await portal.get('/api/facets?facet=colour');

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ field: 'facet' });
});

async function facets(query: string): Promise<FoundValues> {
  const response = await portal.get(`/api/facets?${query}`);
  return FoundValues.parse(await response.json());
}
