import { expect, test } from 'vitest';
import { agencyFamily, withSubAgencies } from '#site/server/agency-family';
import { aSearchQuery } from '../../search/a-search-query.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { contentOf } from '../views/content-of.ts';

const content = contentOf([
  anAgency({ id: 'tinh' }),
  anAgency({ id: 'so', parent: 'tinh' }),
  anAgency({ id: 'chi-cuc', parent: 'so' }),
  anAgency({ id: 'a', parent: 'b' }),
  anAgency({ id: 'b', parent: 'a' }),
]);

test('a family reaches down to the last sub-agency', () => {
  expect(agencyFamily('tinh', content)).toEqual(['tinh', 'so', 'chi-cuc']);
  expect(agencyFamily('so', content)).toEqual(['so', 'chi-cuc']);
});

test('two Agencies that name each other as parent are one family, not an endless one', () => {
  expect(agencyFamily('a', content)).toEqual(['a', 'b']);
});

test('an Agency that is no longer published still narrows to itself', () => {
  expect(agencyFamily('gone', content)).toEqual(['gone']);
});

test('a search without chosen Agencies stays as it is', () => {
  const query = aSearchQuery({ q: 'khai sinh' });

  expect(withSubAgencies(query, content)).toBe(query);
});
