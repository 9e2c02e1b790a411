import { expect, test } from 'vitest';
import { paperBetween, prerequisitesOf } from '#site/format/prerequisites-of';
import { aProcedure } from '../../builders/a-procedure.ts';
import { contentOf } from '../views/content-of.ts';

const paper = (name: string) => ({
  id: name,
  name,
  originals: 1,
  copies: 0,
  required: true,
  presentOnly: false,
});
const asking = (...names: string[]) =>
  aProcedure({ id: 'the', cases: [{ id: 'c', steps: [], dossier: names.map(paper) }] });

test('what one Procedure gives and another asks for ties the two', () => {
  const birth = aProcedure({ results: [{ id: 'r', name: 'Giấy khai sinh' }] });

  expect(paperBetween(birth, asking('Tờ khai', 'Giấy khai sinh của trẻ'))).toBe('Giấy khai sinh');
});

test('only the name of a result counts, and only whole words', () => {
  const passport = aProcedure({ results: [{ id: 'r', name: 'Hộ chiếu phổ thông, có gắn chip' }] });
  const card = aProcedure({ results: [{ id: 'r', name: 'Thẻ' }] });

  expect(paperBetween(passport, asking('Bản chụp hộ chiếu phổ thông'))).toBe('Hộ chiếu phổ thông');
  expect(paperBetween(card, asking('Thẻm'))).toBeUndefined();
});

test('a journey knows what its Procedures say must come before, and nothing else', () => {
  const birth = aProcedure({ id: 'khai-sinh', slug: 'khai-sinh' });
  const insurance = {
    ...asking('Giấy khai sinh'),
    related: [
      { relation: 'prerequisite', procedure: 'khai-sinh' } as const,
      { relation: 'related', procedure: 'the' } as const,
    ],
  };

  const needs = prerequisitesOf(insurance, contentOf([birth, insurance]), 'vi');

  expect(needs.map(({ procedure, brings }) => [procedure.id, brings])).toEqual([
    ['khai-sinh', 'Giấy khai sinh'],
  ]);
});
