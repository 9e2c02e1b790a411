import * as fc from 'fast-check';
import type { Change } from '#search/engine';
import { noFilters, type Facet, type Filters } from '#search/search-query';
import type { SearchRecord } from '#search/search-record';
import { aSearchRecord } from '../a-search-record.ts';

const words =
  'cấp đổi lại giấy phép lái xe khai sinh kết hôn đăng ký đất đai hộ chiếu thẻ căn cước 2 10'.split(
    ' ',
  );
const text = (most: number) =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: most })
    .map((some) => some.join(' '));
const some = (...ids: string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });

const facets = fc.record({
  field: some('f1', 'f2', 'f3'),
  agency: some('a1', 'a2', 'a3', 'a4'),
  level: fc.constantFrom<SearchRecord['facets']['level'][]>([], ['full'], ['partial']),
  audience: some('u1', 'u2'),
  event: some('e1'),
});

/** A record of few words and few facet values, so that many have the same. */
export const anyRecord: fc.Arbitrary<SearchRecord> = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9'),
    kind: fc.constantFrom('procedure' as const, 'faq' as const),
    locale: fc.constantFrom('vi' as const, 'vi' as const, 'en' as const),
    title: text(6),
    aliases: fc.array(text(4), { maxLength: 1 }),
    codes: some('1004222', '2001193', '42/2022/nd-cp'),
    summary: text(12),
    facets,
    updatedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
  })
  .map(aSearchRecord);

/** Puts and removals, of the same Documents again and again. */
export const anyHistory: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyRecord.map((record): Change => ({ do: 'put', records: [record] })) },
    {
      weight: 1,
      arbitrary: anyRecord.map(({ kind, id }): Change => ({
        do: 'remove',
        document: { kind, id },
      })),
    },
  ),
  { maxLength: 40 },
);

/** Choices in no, some or all facets, of values that exist and one that does not. */
export const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    field: some('f1', 'f2', 'f9'),
    agency: some('a1', 'a2'),
    level: fc.constantFrom<Filters['level'][]>([], ['full'], ['full', 'partial']),
    audience: some('u1'),
    kind: fc.constantFrom<Filters['kind'][]>([], ['procedure'], ['faq']),
    language: fc.constantFrom<Filters['language'][]>([], ['vi'], ['en']),
  })
  .map((chosen) => ({ ...noFilters, ...chosen }));

/** What citizens may type for them, or nothing. */
export const anyTyping: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  text(4),
  fc.constantFrom('1004222', 'cap giay phep', 'giay pehp', 'ket hon lan 2', 'dang ky'),
);

/** The values of a record in a facet. */
export function valuesIn(record: SearchRecord, facet: Facet): string[] {
  if (facet === 'kind') return [record.kind];
  return facet === 'language' ? [record.locale] : record.facets[facet];
}
