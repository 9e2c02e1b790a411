import { expect, test } from 'vitest';
import type { Publication, Withdrawal } from '#content/publication';
import { createContentStore } from '#site/content/content-store';
import { recordReads } from '#site/content/record-reads';
import { successorOf } from '#site/format/successor-of';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';

const gone = (id: string, successor?: string): Withdrawal =>
  aWithdrawal(aProcedure({ id, slug: id }), {
    replacedBy: successor === undefined ? undefined : { kind: 'procedure', id: successor },
  });

test('what took the place of a withdrawn Document is to be read instead', () => {
  const there = aPublication(aProcedure({ id: 'moi', slug: 'moi' }));

  expect(successor(gone('cu', 'moi'), there)).toMatchObject({ id: 'moi' });
});

test('a successor that was withdrawn as well is followed to the end', () => {
  const there = aPublication(aProcedure({ id: 'nay', slug: 'nay' }));

  expect(successor(gone('a', 'b'), gone('b', 'c'), gone('c', 'nay'), there)).toMatchObject({
    id: 'nay',
  });
});

test('one that was renamed is found at its address of today', () => {
  const there = aPublication(aProcedure({ id: 'moi', slug: 'dia-chi-moi' }));

  expect(successor(gone('cu', 'moi'), there)).toMatchObject({ slug: 'dia-chi-moi' });
});

test('where the last of them has no successor, or two name each other, there is none', () => {
  expect(successor(gone('a'))).toBeUndefined();
  expect(successor(gone('a', 'b'), gone('b'))).toBeUndefined();
  expect(successor(gone('a', 'b'), gone('b', 'a'))).toBeUndefined();
  expect(successor(gone('a', 'a'))).toBeUndefined();
  expect(successor(gone('a', 'chua-tung-co'))).toBeUndefined();
});

test('a page that names a successor is made anew when any on the way to it changes', () => {
  const { content, reads } = recordReads(storeOf(gone('a', 'b'), gone('b', 'c'), gone('c')));

  successorOf(gone('a', 'b'), content, 'vi');

  expect([...reads]).toEqual(['procedure:b', 'procedure:c']);
});

function successor(withdrawal: Withdrawal, ...others: Publication[]) {
  return successorOf(withdrawal, recordReads(storeOf(withdrawal, ...others)).content, 'vi');
}

function storeOf(...publications: Publication[]) {
  const store = createContentStore();
  for (const publication of publications) store.put(publication);
  return store;
}
