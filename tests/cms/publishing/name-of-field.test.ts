import { expect, test } from 'vitest';
import { nameOfField } from '#cms/publishing/name-of-field';
import { cases } from '#cms/collections/procedure/cases';

test('a field is called as its form calls it, row by row', () => {
  const path = ['cases', 0, 'dossier', 1, 'name'];

  expect(nameOfField([cases], path, 'vi')).toBe('Trường hợp 1 › Giấy tờ 2 › Tên giấy tờ');
  expect(nameOfField([cases], path, 'en')).toBe('Cases 1 › Papers 2 › Name');
});

test('fields in tabs and rows are found, and what no form has keeps its name', () => {
  const fields = [{ type: 'tabs' as const, tabs: [{ label: 'Một', fields: [cases] }] }];

  expect(nameOfField(fields, ['cases', 0, 'dossier', 0, 'copies'], 'vi')).toBe(
    'Trường hợp 1 › Giấy tờ 1 › Bản sao',
  );
  expect(nameOfField(fields, ['source', 'file'], 'vi')).toBe('source › file');
});
