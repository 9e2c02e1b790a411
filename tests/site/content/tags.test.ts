import { expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { createContentStore } from '#site/content/content-store';
import { recordReads } from '#site/content/record-reads';
import type { Tag } from '#site/content/tags';
import { touchedTags } from '#site/content/touched-tags';
import { aFaq } from '../../builders/a-faq.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';

test('a Publication touches its Document, the list of its kind, and the narrow lists it is in', () => {
  const tags = touchedIn(undefined, aPublication(aProcedure({ fields: ['ho-tich'] })));

  expect(tags).toEqual(
    new Set([
      'procedure:khai-sinh',
      'procedure:*',
      'procedure:*#',
      'procedure:*@vi.0',
      'procedure:*@en.0',
      'procedure?fields=ho-tich',
      'procedure?fields=ho-tich#',
      'procedure?fields=ho-tich@vi.0',
      'procedure?fields=ho-tich@en.0',
    ]),
  );
});

test('it also touches the narrow lists it leaves, by a new text or a withdrawal', () => {
  const before = aPublication(aProcedure({ fields: ['ho-tich'] }));
  const moved = touchedIn(before, aPublication(aProcedure({ fields: ['dat-dai'] })));
  const withdrawn = touchedIn(before, aWithdrawal(aProcedure()));

  expect(moved).toContain('procedure?fields=ho-tich');
  expect(moved).toContain('procedure?fields=dat-dai');
  expect(withdrawn).toContain('procedure?fields=ho-tich');
});

test('a withdrawal as such is in no narrow list', () => {
  const withdrawal = aWithdrawal(aProcedure({ fields: ['ho-tich'] }));

  expect([...touchedIn(undefined, withdrawal)]).toEqual(['procedure:khai-sinh', 'procedure:*']);
});

test('every way to read is recorded, also where there was nothing to read', () => {
  const { content, reads } = recordReads(createContentStore());

  content.find('field', 'ho-tich', 'vi');
  content.pick('agency', ['a', 'b'], 'vi');
  content.list('form', 'vi');
  content.where('faq', 'procedures', 'khai-sinh', 'en');
  content.count({ kind: 'faq' });
  content.page({ kind: 'procedure', by: { relation: 'fields', id: 'ho-tich' } }, 1, 'en');

  expect([...reads]).toEqual<Tag[]>([
    'field:ho-tich',
    'agency:a',
    'agency:b',
    'form:*',
    'faq?procedures=khai-sinh',
    'faq:*#',
    'procedure?fields=ho-tich#pages',
    'procedure?fields=ho-tich@en.0',
    'procedure?fields=ho-tich@en.1',
  ]);
});

test('what is picked keeps the order it was asked for in, without what is not published', () => {
  const store = createContentStore();
  for (const id of ['a', 'b', 'c']) store.put(aPublication(aFaq({ id })));
  store.put(aWithdrawal(aFaq({ id: 'b' })));

  const { content } = recordReads(store);

  expect(content.pick('faq', ['c', 'never', 'b', 'a'], 'vi').map(({ id }) => id)).toEqual([
    'c',
    'a',
  ]);
});

test('a page that sorts the list it was given does not disturb other pages', () => {
  const store = createContentStore();
  for (const id of ['a', 'b']) store.put(aPublication(aFaq({ id })));
  const { content } = recordReads(store);

  content.list('faq', 'vi').reverse();

  expect(content.list('faq', 'vi').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a change that moves nobody touches no page of a list but those it is shown on', () => {
  const { before, store } = storeOfFive();
  const after = aPublication(aProcedure({ id: 'c', title: 'C', summary: 'Mới', version: 2 }));

  store.put(after);

  expect(slicesIn(touchedTags(before, after, store))).toEqual([]);
});

test('a new title touches the pages between its old place and its new one', () => {
  const { before, store } = storeOfFive();
  const after = aPublication(aProcedure({ id: 'c', title: 'D2', version: 2 }));

  store.put(after);

  expect(slicesIn(touchedTags(before, after, store))).toEqual([
    'procedure:*@vi.2',
    'procedure:*@vi.3',
    'procedure:*@en.2',
    'procedure:*@en.3',
  ]);
});

test('one that comes touches the pages from its place on, the count, and how many pages there are', () => {
  const { store } = storeOfFive();
  const after = aPublication(aProcedure({ id: 'new', title: 'D2' }));

  store.put(after);

  const tags = [...touchedTags(undefined, after, store)];
  expect(tags.filter((tag) => tag.includes('@vi'))).toEqual([
    'procedure:*@vi.4',
    'procedure:*@vi.5',
  ]);
  expect(tags).toContain('procedure:*#');
  expect(tags).toContain('procedure:*#pages');
});

test('one that leaves touches the pages from where it stood', () => {
  const { before, store } = storeOfFive();
  const after = aWithdrawal(aProcedure({ id: 'c', title: 'C' }));

  store.put(after);

  expect(slicesIn(touchedTags(before, after, store)).slice(0, 3)).toEqual([
    'procedure:*@vi.2',
    'procedure:*@vi.3',
    'procedure:*@vi.4',
  ]);
});

/** Five Procedures, A to E, each on a page of its own; C is given back. */
function storeOfFive() {
  const store = createContentStore({ whole: 1, page: 1, part: 1 });
  for (const title of ['A', 'B', 'C', 'D', 'E'])
    store.put(aPublication(aProcedure({ id: title.toLowerCase(), title })));
  return { store, before: store.get('procedure', 'c')! };
}

function slicesIn(tags: Set<Tag>): Tag[] {
  return [...tags].filter((tag) => tag.includes('@'));
}

function touchedIn(before: Publication | undefined, after: Publication): Set<Tag> {
  const store = createContentStore();
  if (before) store.put(before);
  store.put(after);
  return touchedTags(before, after, store);
}
