import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from '#site/publisher/publish';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aPortal, type Portal } from './a-portal.ts';

const origin = 'https://portal.example.vn';
const birth = aProcedure({ id: 'khai-sinh', slug: 'khai-sinh', title: 'Khai sinh, "cải chính"' });
const inEnglish = aProcedure({ id: 'khai-sinh', slug: 'khai-sinh', locale: 'en', title: 'Birth' });
let portal: Portal;
beforeEach(async () => void (portal = await aPortal([aPublication(birth, inEnglish)])));
afterEach(() => portal.close());

test('a spreadsheet opens the table: UTF-8 with its mark, commas and quotes kept within cells', async () => {
  const answer = await portal.get('/du-lieu-mo/thu-tuc.csv');

  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const [head, row, end] = new TextDecoder().decode(bytes).split('\r\n');
  expect(head).toMatch(/^code,url,title,title_en,/);
  expect(row).toContain(`1.001193,${origin}/thu-tuc/khai-sinh,"Khai sinh, ""cải chính""",Birth,`);
  expect(end).toBe('');
});

test('the table is described, column by column, with its licence', async () => {
  const table = await (await portal.get('/du-lieu-mo/thu-tuc.csv')).text();
  const answer = await portal.get('/du-lieu-mo/thu-tuc.csv-metadata.json');
  const described = (await answer.json()) as {
    url: string;
    tableSchema: { columns: { name: string }[] };
  };

  expect(answer.headers.get('content-type')).toContain('csvm+json');
  expect(described.url).toBe(`${origin}/du-lieu-mo/thu-tuc.csv`);
  expect(described.tableSchema.columns.map(({ name }) => name).join(',')).toBe(
    table.replace('\uFEFF', '').split('\r\n')[0],
  );
  expect(described).toMatchObject({
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  });
});

test('the linked data says what a public service needs, costs and gives, in both languages', async () => {
  const answer = await portal.get('/du-lieu-mo/thu-tuc.jsonld');
  const { '@graph': graph } = (await answer.json()) as { '@graph': object[] };

  expect(graph).toHaveLength(1);
  expect(graph[0]).toMatchObject({
    '@id': `${origin}/thu-tuc/khai-sinh`,
    '@type': 'cpsv:PublicService',
    'dct:title': [{ '@language': 'vi' }, { '@value': 'Birth', '@language': 'en' }],
    'cpsv:hasInput': [{ '@type': 'cv:Evidence' }],
    'cpsv:produces': [{ 'dct:title': { '@value': 'Giấy khai sinh' } }],
    'cv:hasCost': [{ 'cv:value': 0, 'cv:currency': 'VND' }],
    'cv:hasChannel': [{ 'cv:processingTime': '1 working-day' }],
  });
});

test('an unknown fee is no cost', async () => {
  const [channel] = birth.channels;
  const fees = [{ id: 'f', kind: 'fee', currency: 'VND' } as const];
  const unknown = { ...birth, channels: [{ ...channel!, fees }] };
  await publish({ ...aPublication(unknown), version: 9 }, portal.site.state, portal.site.tools);
  await portal.follower.look();

  const answer = await portal.get('/du-lieu-mo/thu-tuc.jsonld');

  expect(await answer.text()).toContain('"cv:hasCost":[]');
});

test('other sites may read it from their pages', async () => {
  const { headers } = await portal.get('/du-lieu-mo/co-quan.csv');

  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('what has not changed is not sent twice', async () => {
  const facts = () => ({
    documents: 1,
    publishedAt: '2026-11-23T10:00:00.000Z',
    search: 'standby' as const,
  });
  const dated = await aPortal([aPublication(birth)], { facts });
  const first = await dated.get('/du-lieu-mo/cau-hoi.csv');

  const again = await dated.get('/du-lieu-mo/cau-hoi.csv', {
    'if-none-match': first.headers.get('etag') ?? '',
  });

  expect(again.status).toBe(304);
  await dated.close();
});
