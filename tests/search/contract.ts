import { beforeAll, describe, expect, test } from 'vitest';
import type { Told } from '#search/embedded/create-embedded-search';
import type { Hit, Marked, SearchEngine } from '#search/engine';
import { toRecords } from '#search/to-records';
import type { Preference } from '#search/search-query';
import { aProcedure } from '../builders/a-procedure.ts';
import { aSearchQuery } from './a-search-query.ts';
import { fixtureCorpus } from './fixture-corpus.ts';

/** What every engine behind the portal must do, whatever it is made of. `make` gives an empty engine that knows what it is told. */
export function searchEngineContract(
  name: string,
  make: (told?: Told) => Promise<SearchEngine>,
): void {
  describe(`the search contract, met by ${name}`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await filled(make);
    });
    const find = (given: Parameters<typeof aSearchQuery>[0]) => engine.search(aSearchQuery(given));
    const idsOf = async (given: Parameters<typeof aSearchQuery>[0]) =>
      ids((await find(given)).hits);

    describe('finds first, however it is typed', () => {
      test.each(invariants)('%s → %s', async (q, id) => {
        expect((await idsOf({ q }))[0]).toBe(id);
      });
    });

    test('marks that were typed decide between words that differ only by them', async () => {
      expect((await idsOf({ q: 'đường' }))[0]).toBe('duong-vao-nha');
      expect((await idsOf({ q: 'dương' }))[0]).toBe('so-duong');
    });

    test('the same procedure done again ranks after the first time', async () => {
      expect((await idsOf({ q: 'dang ky ket hon' })).slice(0, 2)).toEqual([
        'ket-hon',
        'ket-hon-lai',
      ]);
      expect((await idsOf({ q: 'dang ky lai ket hon' }))[0]).toBe('ket-hon-lai');
    });

    test('words that stand nowhere find nothing', async () => {
      const result = await find({ q: 'xyzzy' });

      expect(result).toMatchObject({ hits: [], total: 0 });
    });

    test('an empty query lists everything in title order', async () => {
      const result = await find({ q: '', per: 100, sort: 'title' });
      const titles = result.hits.map((hit) => joined(hit.title));

      expect(result.total).toBe(fixtureCorpus.filter((one) => one.locale === 'vi').length);
      expect(titles).toEqual(titles.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    });

    test('several values of a facet widen, several facets narrow', async () => {
      const one = await find({ filters: { field: ['dat-dai'] }, per: 100 });
      const two = await find({ filters: { field: ['dat-dai', 'ho-tich'] }, per: 100 });
      const narrowed = await find({
        filters: { field: ['dat-dai', 'ho-tich'], level: ['partial'] },
      });

      expect(two.total).toBeGreaterThan(one.total);
      expect(new Set(ids(narrowed.hits))).toEqual(new Set(['so-do', 'bien-dong-dat']));
    });

    test('a choice in a facet keeps the counts of its other values', async () => {
      const before = await find({});
      const after = await find({ filters: { level: ['partial'] } });

      expect(after.facets.level).toEqual(before.facets.level);
      expect(after.facets.kind).toEqual([{ value: 'procedure', count: 2 }]);
    });

    test('the count of a value is what choosing it gives', async () => {
      const { facets } = await find({ q: 'dang ky' });
      for (const { value, count } of facets.field) {
        expect((await find({ q: 'dang ky', filters: { field: [value] } })).total).toBe(count);
      }
    });

    test('an Agency that stands for others counts what choosing them all gives, each Document once', async () => {
      const handledBy = (id: string, ...executing: string[]) =>
        aProcedure({ id, agencies: { competent: [], executing, coordinating: [] } });
      const some = await filled(make);
      await some.apply(
        [handledBy('a', 'tinh', 'so'), handledBy('b', 'so'), handledBy('c', 'xa')].map((one) => ({
          do: 'put',
          records: toRecords(one),
        })),
      );
      const families = { tinh: ['tinh', 'so'] };
      const query = aSearchQuery({ filters: { agency: ['xa'] }, families });

      const { total, facets } = await some.search(query);

      expect(total).toBe(1);
      expect(facets.agency.filter(({ value }) => ['so', 'tinh', 'xa'].includes(value))).toEqual([
        { value: 'so', count: 2 },
        { value: 'tinh', count: 2 },
        { value: 'xa', count: 1 },
      ]);
    });

    test('pages do not overlap and leave nothing out', async () => {
      const all = await idsOf({ q: 'dang ky', per: 100 });
      const first = await idsOf({ q: 'dang ky', per: 3, page: 1 });
      const second = await idsOf({ q: 'dang ky', per: 3, page: 2 });

      expect([...first, ...second]).toEqual(all.slice(0, 6));
      expect(await idsOf({ q: 'dang ky', per: 3, page: 1000 })).toEqual([]);
    });

    test('the same search gives the same order, whatever the order of indexing', async () => {
      const other = await filled(make, { backwards: true });
      const query = aSearchQuery({ q: 'cap', per: 100 });

      expect(ids((await other.search(query)).hits)).toEqual(ids((await engine.search(query)).hits));
    });

    test('highlights keep the text and show its marks', async () => {
      const [hit] = (await find({ q: 'ket hon' })).hits;

      expect(hit!.title).toEqual([
        { text: 'Đăng ký ', hit: false },
        { text: 'kết hôn', hit: true },
      ]);
      expect(hit!.excerpt!.some((piece) => piece.hit && piece.text.includes('kết hôn'))).toBe(true);
    });

    test('a question about the fee leads to the section of fees', async () => {
      const [hit] = (await find({ q: 'lệ phí đăng ký kết hôn hết bao nhiêu tiền?' })).hits;

      expect(hit).toMatchObject({ id: 'ket-hon', section: 'channels' });
    });

    test('what was mistyped is offered with its marks', async () => {
      expect((await find({ q: 'dang ky ket hno' })).didYouMean).toBe('đăng ký kết hôn');
      expect((await find({ q: 'hochieu' })).didYouMean).toBe('hộ chiếu');
      expect((await find({ q: 'đăng ký kết hôn' })).didYouMean).toBeUndefined();
    });

    test('English finds English texts, and after them what is in Vietnamese only', async () => {
      const english = (await find({ q: 'marriages', lang: 'en' })).hits;
      const vietnamese = (await find({ q: 'ket hon', lang: 'en' })).hits;
      const all = (await find({ lang: 'en', per: 100 })).hits;

      expect(english[0]).toMatchObject({ id: 'ket-hon', locale: 'en' });
      expect(vietnamese[0]).toMatchObject({ id: 'ket-hon-lai', locale: 'vi' });
      expect(all.filter((hit) => hit.kind === 'procedure' && hit.id === 'ket-hon')).toHaveLength(1);
    });

    test.each([
      ['dang ky ket', 'ket-hon'],
      ['đăng ký kh', 'khai-sinh'],
      ['ho ch', 'ho-chieu'],
      ['1.0042', 'thuong-tru'],
      ['cong an', 'cong-an'],
      ['khai sinh muon co bi phat', 'khai-sinh-muon'],
      ['gplx', 'giay-phep-lai-xe'],
    ])('typing %s suggests %s', async (q, id) => {
      expect((await engine.suggest(q, 'vi', 5)).map((one) => one.id)).toContain(id);
    });

    test('suggestions keep to their limit, and an empty box suggests nothing', async () => {
      expect(await engine.suggest('d', 'vi', 3)).toHaveLength(3);
      expect(await engine.suggest('  ', 'vi', 3)).toEqual([]);
    });

    test('pinned Documents stand first for their search, however it is typed, while the pin holds', async () => {
      const pin = {
        searches: ['đăng ký kết hôn'],
        documents: ['ho-chieu', 'ket-hon-lai'].map((id) => ({ kind: 'procedure' as const, id })),
        until: '2026-11-30',
      };
      const onDay = (day: string) => ({
        lists: () => ({ pins: [pin] }),
        signals: { popularityOf: () => 0, today: () => day },
      });
      const before = await filled(make, { told: onDay('2026-11-30') });
      const after = await filled(make, { told: onDay('2026-12-01') });
      const first = async (one: SearchEngine, q: string) =>
        ids((await one.search(aSearchQuery({ q }))).hits).slice(0, 3);

      expect(await first(before, 'dang ky ket hon')).toEqual([
        'ho-chieu',
        'ket-hon-lai',
        'ket-hon',
      ]);
      expect(await first(before, 'ddawng kys keets hoon')).toContain('ho-chieu');
      expect((await first(before, 'ket hon'))[0]).toBe('ket-hon');
      expect((await first(after, 'dang ky ket hon'))[0]).toBe('ket-hon');
    });

    test('among equals, what is for the one who asks, often opened or lately verified comes first', async () => {
      const twins = async (rest: Parameters<typeof aProcedure>[0], told?: Told) => {
        const both = await make(told);
        const title = 'Đăng ký tàu cá';
        await both.apply([
          { do: 'put', records: toRecords(aProcedure({ id: 'a', code: '1.000001', title })) },
          {
            do: 'put',
            records: toRecords(aProcedure({ id: 'b', code: '1.000002', title, ...rest })),
          },
        ]);
        return both;
      };
      const search = { q: 'dang ky tau ca' };
      const first = async (one: SearchEngine, prefer?: Preference) =>
        ids((await one.search(aSearchQuery({ ...search, prefer }))).hits);
      const foreign = await twins({ audiences: ['nguoi-nuoc-ngoai'] });
      const local = await twins({
        agencies: { competent: ['xa-ven-bien'], executing: [], coordinating: [] },
      });
      const signals = {
        popularityOf: ({ id }: { id: string }) => Number(id === 'b'),
        today: () => '2026-11-23',
      };

      expect(await first(foreign)).toEqual(['a', 'b']);
      expect(await first(foreign, { audience: 'nguoi-nuoc-ngoai' })).toEqual(['b', 'a']);
      expect(await first(local, { agency: 'xa-ven-bien' })).toEqual(['b', 'a']);
      expect(await first(await twins({}, { signals }))).toEqual(['b', 'a']);
      expect(
        await first(
          await twins(
            { verifiedOn: '2026-11-01' },
            { signals: { ...signals, popularityOf: () => 0 } },
          ),
        ),
      ).toEqual(['b', 'a']);
    });

    test('the often opened does not bury what fits better', async () => {
      const signals = {
        popularityOf: ({ id }: { id: string }) => 1000 * Number(id === 'ket-hon-lai'),
        today: () => '2026-11-23',
      };
      const popular = await filled(make, { told: { signals } });

      expect(ids((await popular.search(aSearchQuery({ q: 'dang ky ket hon' }))).hits)[0]).toBe(
        'ket-hon',
      );
    });

    test('languages are a facet', async () => {
      const all = await find({ per: 100 });
      const english = await find({ per: 100, filters: { language: ['en'] } });

      expect(all.facets.language.find(({ value }) => value === 'en')!.count).toBe(english.total);
      expect(ids(english.hits)).toContain('ket-hon');
      expect(ids(english.hits)).not.toContain('ket-hon-lai');
    });

    test('why hits rank where they do can be explained', async () => {
      const query = aSearchQuery({ q: 'lam hochieu o dau' });
      const { hits } = await engine.search(query);
      const explanation = await engine.explain(query);

      expect(explanation.asks).toBe('place');
      expect(explanation.notes.map(({ step }) => step)).toContain('missing spaces');
      expect(explanation.hits.map(({ id }) => id)).toEqual(ids(hits));
      expect(explanation.hits[0]!.parts!.name).toBeGreaterThan(0);
    });

    test('a new version replaces the old one in every language', async () => {
      const changing = await filled(make);
      await changing.apply([
        {
          do: 'put',
          records: toRecords(aProcedure({ id: 'ket-hon', title: 'Kết hôn lưu động', version: 2 })),
        },
      ]);

      expect(ids((await changing.search(aSearchQuery({ q: 'luu dong' }))).hits)).toEqual([
        'ket-hon',
      ]);
      expect(
        ids((await changing.search(aSearchQuery({ q: 'marriage', lang: 'en' }))).hits),
      ).toEqual([]);
    });

    test('what is removed is found and suggested no more', async () => {
      const changing = await filled(make);
      await changing.apply([{ do: 'remove', document: { kind: 'procedure', id: 'ho-chieu' } }]);

      expect(ids((await changing.search(aSearchQuery({ q: 'hộ chiếu' }))).hits)).not.toContain(
        'ho-chieu',
      );
      const suggested = await changing.suggest('hộ chiếu', 'vi', 5);

      expect(suggested.map((one) => one.id)).not.toContain('ho-chieu');
      await changing.apply([{ do: 'remove', document: { kind: 'procedure', id: 'ho-chieu' } }]);
    });
  });
}

const invariants = [
  ['lam giay khai sinh cho con', 'khai-sinh'],
  ['đăng ký khai sinh', 'khai-sinh'],
  ['dang ky ket hon', 'ket-hon'],
  ['đăng kí kết hôn', 'ket-hon'],
  ['đăng ký kêt hon', 'ket-hon'],
  ['ddawng kys keets hoon', 'ket-hon'],
  ['d9a8ng ky1 ke6t1 ho6n', 'ket-hon'],
  ['đk kết hôn', 'ket-hon'],
  ['ĐĂNG KÝ KẾT HÔN', 'ket-hon'],
  ['dang ky ket hno', 'ket-hon'],
  ['hochieu', 'ho-chieu'],
  ['hooj chieeus', 'ho-chieu'],
  ['passport', 'ho-chieu'],
  ['so do', 'so-do'],
  ['sổ đỏ', 'so-do'],
  ['gcn qsdđ', 'so-do'],
  ['lam cccd cho nguoi du 14 tuoi', 'the-can-cuoc'],
  ['đổi căn cước công dân', 'doi-the-can-cuoc'],
  ['nhập hộ khẩu', 'thuong-tru'],
  ['kt3', 'tam-tru'],
  ['tach khau', 'tach-ho'],
  ['giấy độc thân', 'tinh-trang-hon-nhan'],
  ['1004222', 'thuong-tru'],
  ['1.004222', 'thuong-tru'],
  ['mã thủ tục 1.004222.000.00.00.H45', 'thuong-tru'],
  ['nd 70/2024', 'can-cuoc-het-han'],
  ['Nghị định 70/2024/NĐ-CP', 'can-cuoc-het-han'],
  ['nhà cấp 4', 'giay-phep-xay-dung'],
  ['gia61y phe1p xa6y du75ng', 'giay-phep-xay-dung'],
  ['bang lai xe', 'giay-phep-lai-xe'],
  ['gplx', 'giay-phep-lai-xe'],
  ['lí lịch tư pháp', 'ly-lich-tu-phap'],
  ['lltp', 'ly-lich-tu-phap'],
  ['sao y công chứng', 'chung-thuc'],
  ['rút bhxh', 'rut-bhxh'],
  ['bảo hiểm xã hội 1 lần', 'rut-bhxh'],
  ['mo quan an', 'ho-kinh-doanh'],
  ['cho tôi hỏi làm thế nào để đăng ký tạm trú cho người thuê nhà?', 'tam-tru'],
  ['em muốn hỏi cấp hộ chiếu cần những giấy tờ gì ạ', 'ho-chieu'],
  ['dang ky khai sinh muon co bi phat khong', 'khai-sinh-muon'],
] as const;

async function filled(
  make: (told?: Told) => Promise<SearchEngine>,
  { backwards = false, told }: { backwards?: boolean; told?: Told } = {},
): Promise<SearchEngine> {
  const engine = await make(told);
  const records = fixtureCorpus.flatMap(toRecords);
  const byDocument = Object.values(Object.groupBy(records, ({ kind, id }) => `${kind}:${id}`));
  const ordered = backwards ? byDocument.toReversed() : byDocument;
  await engine.apply(ordered.map((one) => ({ do: 'put', records: one! })));
  return engine;
}

function ids(hits: Hit[]): string[] {
  return hits.map((hit) => hit.id);
}

function joined(marked: Marked): string {
  return marked.map((piece) => piece.text).join('');
}
