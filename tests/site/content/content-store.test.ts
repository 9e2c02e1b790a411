import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { createContentStore } from '#site/content/content-store';
import { aFaq } from '../../builders/a-faq.ts';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';

test('a Document is found in the language asked for', () => {
  const store = storeOf(aPublication(aField(), aField({ locale: 'en', name: 'Civil status' })));

  expect(store.find('field', 'ho-tich', 'vi')?.name).toBe('Hộ tịch');
  expect(store.find('field', 'ho-tich', 'en')?.name).toBe('Civil status');
});

test('a Document without an English text comes back in Vietnamese and says so', () => {
  const store = storeOf(aPublication(aField()));

  expect(store.find('field', 'ho-tich', 'en')).toMatchObject({ name: 'Hộ tịch', locale: 'vi' });
});

test('what was never published, and what is of another kind, is not found', () => {
  const store = storeOf(aPublication(aField()));

  expect(store.find('field', 'dat-dai', 'vi')).toBeUndefined();
  expect(store.find('agency', 'ho-tich', 'vi')).toBeUndefined();
});

test('a withdrawn Document is known, and neither found nor listed', () => {
  const store = storeOf(aPublication(aProcedure({ fields: ['ho-tich'] })));

  store.put(aWithdrawal(aProcedure()));

  expect(store.get('procedure', 'khai-sinh')?.type).toBe('withdrawn');
  expect(store.find('procedure', 'khai-sinh', 'vi')).toBeUndefined();
  expect(store.list('procedure', 'vi')).toEqual([]);
  expect(store.where('procedure', 'fields', 'ho-tich', 'vi')).toEqual([]);
});

test('a list follows the Vietnamese alphabet, where đ comes after d and marks after letters', () => {
  const names = ['Đất đai', 'Dân tộc', 'Đa dạng', 'Hộ tịch', 'Hô hấp', 'An toàn', 'Ăn uống'];
  const store = storeOf(
    ...names.map((name, n) => aPublication(aField({ id: `field-${n}`, name }))),
  );

  expect(store.list('field', 'vi').map(({ name }) => name)).toEqual([
    'An toàn',
    'Ăn uống',
    'Dân tộc',
    'Đa dạng',
    'Đất đai',
    'Hô hấp',
    'Hộ tịch',
  ]);
});

test('Documents of the same title have one order, however they came', () => {
  const [first, second] = ['a', 'b'].map((id) => aPublication(aField({ id })));

  const oneWay = storeOf(first!, second!).list('field', 'vi');
  const otherWay = storeOf(second!, first!).list('field', 'vi');

  expect(oneWay).toEqual(otherWay);
});

test('a list that was read before is current after every Publication', () => {
  const store = storeOf(aPublication(aField()));
  expect(store.list('field', 'vi')).toHaveLength(1);

  store.put(aPublication(aField({ version: 2, name: 'Hộ tịch và quốc tịch' })));

  expect(store.list('field', 'vi').map(({ name }) => name)).toEqual(['Hộ tịch và quốc tịch']);
});

test('a narrow list has those that name a Document, each once', () => {
  const agencies = { competent: ['ubnd'], executing: ['ubnd'], coordinating: [] };
  const store = storeOf(
    aPublication(aProcedure({ agencies })),
    aPublication(aProcedure({ id: 'khai-tu' })),
    aPublication(aFaq({ procedures: ['khai-sinh'] })),
  );

  const ids = store.where('procedure', 'agencies', 'ubnd', 'vi').map(({ id }) => id);

  expect(ids).toEqual(['khai-sinh']);
  expect(store.where('faq', 'procedures', 'khai-sinh', 'vi')).toHaveLength(1);
});

test('a dropped Document leaves no trace', () => {
  const store = storeOf(aPublication(aProcedure({ fields: ['ho-tich'] })));
  expect(store.list('procedure', 'vi')).toHaveLength(1);

  store.drop('procedure', 'khai-sinh');
  store.drop('procedure', 'never-there');

  expect(store.size()).toBe(0);
  expect(store.get('procedure', 'khai-sinh')).toBeUndefined();
  expect(store.list('procedure', 'vi')).toEqual([]);
  expect(store.where('procedure', 'fields', 'ho-tich', 'vi')).toEqual([]);
});

test('whatever came before, a store is as if it had only ever known the last Publications', () => {
  const ids = ['mot', 'hai', 'ba'];
  const fields = ['ho-tich', 'dat-dai'];
  const step = fc.record({
    id: fc.constantFrom(...ids),
    title: fc.constantFrom('Đăng ký', 'Cấp lại', 'Ăn uống'),
    fields: fc.subarray(fields),
    how: fc.constantFrom('publish', 'publish', 'withdraw', 'drop'),
    isRead: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const store = createContentStore();
      const last = new Map<string, Publication>();
      for (const { id, title, how, isRead, fields: named } of steps) {
        const procedure = aProcedure({ id, title, fields: named });
        const publication = how === 'publish' ? aPublication(procedure) : aWithdrawal(procedure);
        if (how === 'drop') store.drop('procedure', id);
        else store.put(publication);
        if (how === 'drop') last.delete(id);
        else last.set(id, publication);
        if (isRead) store.list('procedure', 'vi');
      }

      const fresh = storeOf(...last.values());

      expect(store.size()).toBe(fresh.size());
      expect(store.list('procedure', 'vi')).toEqual(fresh.list('procedure', 'vi'));
      for (const field of fields)
        expect(store.where('procedure', 'fields', field, 'vi')).toEqual(
          fresh.where('procedure', 'fields', field, 'vi'),
        );
    }),
  );
});

function storeOf(...publications: Publication[]) {
  const store = createContentStore();
  for (const publication of publications) store.put(publication);
  return store;
}
