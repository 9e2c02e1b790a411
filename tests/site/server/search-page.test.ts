import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchPathOf } from '#site/format/search-path';
import type { Locals } from '#site/locals';
import type { Page } from '#site/page';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { anAudience } from '../../builders/an-audience.ts';
import { aPortal, type Portal } from './a-portal.ts';

let portal: Portal;
let shown: Extract<Page, { view: 'search' }>;

beforeAll(async () => {
  const agencies = { competent: [], executing: ['so-tu-phap'], coordinating: [] };
  portal = await aPortal(
    [
      aProcedure({ fields: ['ho-tich'], agencies, aliases: ['giấy khai sinh'] }),
      aProcedure({
        id: 'lai',
        title: 'Đăng ký lại khai sinh',
        fields: ['ho-tich'],
        serviceLevel: { effective: 'partial' },
      }),
      aProcedure({ id: 'lai-2', title: 'Đăng ký lại khai tử', fields: ['ho-tich'] }),
      aField(),
      anAgency(),
      anAudience(),
    ].map((document) => aPublication(document)),
    {
      render: async (_, { page }: Locals) => {
        if (page.view === 'search') shown = page;
        return new Response('');
      },
    },
  );
});

afterAll(() => portal.close());

test('a search that filters leave empty says what each filter less would give', async () => {
  await portal.get('/tim-kiem?q=khai+sinh&level=partial&agency=so-tu-phap&kind=procedure');

  expect(shown.result.total).toBe(0);
  expect(shown.otherwise!.without).toEqual([
    { facet: 'agency', value: 'so-tu-phap', total: 1 },
    { facet: 'level', value: 'partial', total: 1 },
  ]);
});

test('words of which only some are known lead to what comes near, and to the fullest Fields', async () => {
  await portal.get('/tim-kiem?q=xyzzy+qwrt+tu+phap');

  expect(shown.result.total).toBe(0);
  expect(shown.otherwise!.near).toMatchObject([{ kind: 'agency', id: 'so-tu-phap' }]);
  expect(shown.otherwise!.fields).toEqual([{ id: 'ho-tich', procedures: 3 }]);
});

test('a search that finds enough offers no way round', async () => {
  await portal.get('/tim-kiem?q=');

  expect(shown.otherwise).toBeUndefined();
});

test('past the last page, the last is shown', async () => {
  await portal.get('/tim-kiem?q=khai+sinh&page=99');

  expect(shown.query.page).toBe(1);
  expect(shown.result.hits.length).toBe(shown.result.total);
});

test('who asks and where is taken from the address, and stays in it', async () => {
  await portal.get('/tim-kiem?q=khai+sinh&for=cong-dan&at=so-tu-phap');

  expect(shown.query.prefer).toEqual({ audience: 'cong-dan', agency: 'so-tu-phap' });
  expect(searchPathOf(shown.query)).toBe('/tim-kiem?q=khai+sinh&for=cong-dan&at=so-tu-phap');
});
