import { expect, test } from 'vitest';
import { agencyTree } from '#site/format/agency-tree';
import { anAgency } from '../../builders/an-agency.ts';
import { contentOf } from '../views/content-of.ts';

const content = contentOf([
  anAgency({ id: 'tinh' }),
  anAgency({ id: 'so', parent: 'tinh' }),
  anAgency({ id: 'chi-cuc', parent: 'so' }),
  anAgency({ id: 'xa' }),
  anAgency({ id: 'a', parent: 'b' }),
  anAgency({ id: 'b', parent: 'a' }),
]);
const shown = (...ids: string[]) =>
  agencyTree(
    ids.map((value) => ({ value })),
    content,
  ).map(({ value, depth }) => `${'  '.repeat(depth)}${value}`);

test('an Agency stands below its parent, and the order given holds among equals', () => {
  expect(shown('xa', 'chi-cuc', 'so', 'tinh')).toEqual(['xa', 'tinh', '  so', '    chi-cuc']);
});

test('an Agency whose parent is not there stands by itself', () => {
  expect(shown('chi-cuc', 'xa')).toEqual(['chi-cuc', 'xa']);
});

test('two Agencies that name each other as parent are both shown, once', () => {
  expect(shown('a', 'b')).toEqual(['a', '  b']);
});
