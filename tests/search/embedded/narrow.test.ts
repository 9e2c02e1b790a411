import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetValues } from '#search/embedded/facet-values';
import { narrow } from '#search/embedded/narrow';
import type { FacetCounts } from '#search/engine';
import type { Families } from '#search/families';
import { prepare } from '#search/rank/prepared';
import { Facet, type Filters } from '#search/search-query';
import type { SearchRecord } from '#search/search-record';
import { anyFilters, anyRecord, valuesIn } from './a-history.ts';

const someRecords = fc.array(anyRecord, { maxLength: 30 });

test('what passes and what is counted is what looking at every record for every facet gives', () => {
  fc.assert(
    fc.property(someRecords, anyFilters, (records, filters) => {
      const { passing, facets } = narrowed(records, filters, {});

      expect(passing).toEqual(records.filter((record) => passes(record, filters)));
      expect(facets).toEqual(countedPlainly(records, filters, {}));
    }),
  );
});

test('an Agency counts for its family, and what names several of its members counts once', () => {
  const families = { a1: ['a1', 'a2', 'a3'], a4: ['a4', 'a9'] };
  fc.assert(
    fc.property(someRecords, anyFilters, (records, filters) => {
      const { facets } = narrowed(records, filters, families);

      expect(facets).toEqual(countedPlainly(records, filters, families));
    }),
  );
});

function narrowed(records: SearchRecord[], filters: Filters, families: Families) {
  const values = facetValues();
  const candidates = records.map((record, slot) => {
    const prepared = prepare(record);
    return { prepared: { ...prepared, slot, values: values.of(prepared), titlePlace: slot } };
  });
  const { passing, facets } = narrow(candidates, { filters, families }, values);
  return { passing: passing.map(({ prepared }) => prepared.record), facets };
}

function passes(record: SearchRecord, filters: Filters, leftOut?: Facet): boolean {
  return Facet.options.every(
    (facet) =>
      facet === leftOut ||
      filters[facet].length === 0 ||
      valuesIn(record, facet).some((value) => (filters[facet] as string[]).includes(value)),
  );
}

function countedPlainly(records: SearchRecord[], filters: Filters, families: Families) {
  const counted = Facet.options.map((facet) => {
    const others = records.filter((record) => passes(record, filters, facet));
    const named = new Set(others.flatMap((record) => valuesIn(record, facet)));
    const counts = Array.from(named, (value) => {
      const members = facet === 'agency' ? (families[value] ?? [value]) : [value];
      const having = others.filter((record) =>
        valuesIn(record, facet).some((one) => members.includes(one)),
      );
      return { value, count: having.length };
    });
    counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return [facet, counts];
  });
  return Object.fromEntries(counted) as FacetCounts;
}
