import { expect, test } from 'vitest';
import { changesOf, decide } from '#search/decide';
import { aLegalDocument } from '../builders/a-legal-document.ts';
import { aProcedure } from '../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../builders/a-publication.ts';

test('a published Procedure is indexed in each of its languages', () => {
  const decision = decide(aPublication(aProcedure(), aProcedure({ locale: 'en' })), 0);

  expect(decision).toMatchObject({ do: 'index', records: [{ locale: 'vi' }, { locale: 'en' }] });
});

test('a version that is indexed already may be indexed again', () => {
  expect(decide(aPublication(aProcedure({ version: 3 })), 3).do).toBe('index');
});

test('a late Publication does not overwrite a newer one', () => {
  expect(decide(aPublication(aProcedure({ version: 3 })), 4)).toEqual({
    do: 'ignore',
    because: 'the index is newer',
  });
});

test('a withdrawn Procedure leaves the index', () => {
  const decision = decide(aWithdrawal(aProcedure()), 1);

  expect(changesOf(decision)).toEqual([
    { do: 'remove', document: { kind: 'procedure', id: 'khai-sinh' } },
  ]);
});

test('a kind that search does not find changes nothing', () => {
  const decision = decide(aPublication(aLegalDocument()), 0);

  expect(decision.do).toBe('ignore');
  expect(changesOf(decision)).toEqual([]);
});
