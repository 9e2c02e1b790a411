import { expect, test } from 'vitest';
import { decide } from '#search/decide';
import { numberAsId, numbersAmong } from '#search/legal-numbers';
import { aLegalDocument } from '../builders/a-legal-document.ts';
import { aProcedure } from '../builders/a-procedure.ts';
import { aPublication } from '../builders/a-publication.ts';

test('a Procedure is found by the number of a law it rests on', () => {
  const law = aPublication(aLegalDocument({ id: '7', number: '154/2024/NĐ-CP' }));
  const procedure = aPublication(aProcedure({ legalBases: ['7', '8'] }));
  const decision = decide(procedure, 0, numbersAmong([law, procedure]));

  expect(decision).toMatchObject({
    do: 'index',
    records: [{ codes: ['1001193', '154/2024/nd-cp'] }],
  });
});

test('without the LegalDocuments at hand, only an id that is a number tells one', () => {
  expect(numberAsId('154/2024/NĐ-CP')).toBe('154/2024/NĐ-CP');
  expect(numberAsId('7')).toBeUndefined();
});
