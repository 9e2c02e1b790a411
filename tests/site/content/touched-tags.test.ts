import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContentStore, type ContentStore } from '#site/content/content-store';
import type { Listing } from '#site/content/listing';
import { recordReads } from '#site/content/record-reads';
import { touchedTags } from '#site/content/touched-tags';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';

const lists: Listing<'procedure'>[] = [
  { kind: 'procedure' },
  { kind: 'procedure', by: { relation: 'fields', id: 'ho-tich' } },
];
const sizes = fc.constantFrom(
  { whole: 1, page: 1, part: 1 },
  { whole: 2, page: 1, part: 1 },
  { whole: 2, page: 2, part: 1 },
  { whole: 4, page: 2, part: 1 },
  { whole: 3, page: 3, part: 1 },
);
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
  title: fc.constantFrom('Ăn', 'Ấp', 'Bò', 'Cá', 'Dê', 'Đá', 'Ếch', 'Gà'),
  english: fc.option(fc.constantFrom('Ant', 'Bee', 'Cat', 'Dog', 'Eel'), { nil: undefined }),
  summary: fc.constantFrom('Một', 'Hai'),
  fields: fc.subarray(['ho-tich', 'dat-dai']),
  isWithdrawn: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});

test('whatever page of a list shows something else after a Publication had read what the Publication touches', () => {
  fc.assert(
    fc.property(sizes, fc.array(step, { maxLength: 40, size: 'max' }), (given, steps) => {
      const store = createContentStore(given);
      for (const [index, { id, english, isWithdrawn, ...texts }] of steps.entries()) {
        const procedure = aProcedure({ id, slug: id, version: index + 1, ...texts });
        const en = english && aProcedure({ ...procedure, locale: 'en', title: english });
        const after = isWithdrawn
          ? aWithdrawal(procedure)
          : aPublication(procedure, en || undefined);
        const before = store.get('procedure', id);
        const former = pagesOf(store, steps.length);

        store.put(after);

        const touched = touchedTags(before, after, store);
        const next = pagesOf(store, steps.length);
        const left = former.filter(
          ({ shows, reads }, n) =>
            shows !== next[n]!.shows && ![...reads].some((tag) => touched.has(tag)),
        );
        expect(left.map(({ name }) => name)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

/** Every page of every list, in both languages, with what it shows and has read; some that are not there yet, too. */
function pagesOf(store: ContentStore, most: number) {
  return lists.flatMap((listing, list) =>
    (['vi', 'en'] as const).flatMap((locale) =>
      Array.from({ length: Math.min(most, 10) + 1 }, (_, number) => {
        const { content, reads } = recordReads(store);
        const shown = number === 0 ? content.count(listing) : content.page(listing, number, locale);
        return { name: `${list} ${locale} ${number}`, shows: JSON.stringify(shown), reads };
      }),
    ),
  );
}
