import { expect, test } from 'vitest';
import { createContentStore } from '#site/content/content-store';
import { recordReads } from '#site/content/record-reads';
import { touchedTags, type Tag } from '#site/content/tags';
import { aFaq } from '../../builders/a-faq.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';

test('a Publication touches its Document, the list of its kind, and the narrow lists it is in', () => {
  const tags = touchedTags(undefined, aPublication(aProcedure({ fields: ['ho-tich'] })));

  expect([...tags]).toEqual(['procedure:khai-sinh', 'procedure:*', 'procedure?fields=ho-tich']);
});

test('it also touches the narrow lists it leaves, by a new text or a withdrawal', () => {
  const before = aPublication(aProcedure({ fields: ['ho-tich'] }));
  const moved = touchedTags(before, aPublication(aProcedure({ fields: ['dat-dai'] })));
  const withdrawn = touchedTags(before, aWithdrawal(aProcedure()));

  expect(moved).toContain('procedure?fields=ho-tich');
  expect(moved).toContain('procedure?fields=dat-dai');
  expect(withdrawn).toContain('procedure?fields=ho-tich');
});

test('a withdrawal as such is in no narrow list', () => {
  const withdrawal = aWithdrawal(aProcedure({ fields: ['ho-tich'] }));

  expect([...touchedTags(undefined, withdrawal)]).toEqual(['procedure:khai-sinh', 'procedure:*']);
});

test('every way to read is recorded, also where there was nothing to read', () => {
  const { content, reads } = recordReads(createContentStore());

  content.find('field', 'ho-tich', 'vi');
  content.pick('agency', ['a', 'b'], 'vi');
  content.list('form', 'vi');
  content.where('faq', 'procedures', 'khai-sinh', 'en');

  expect([...reads]).toEqual<Tag[]>([
    'field:ho-tich',
    'agency:a',
    'agency:b',
    'form:*',
    'faq?procedures=khai-sinh',
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
