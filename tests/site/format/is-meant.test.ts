import { expect, test } from 'vitest';
import { isMeant } from '#site/format/is-meant';
import { anAgency } from '../../builders/an-agency.ts';
import { contentOf } from '../views/content-of.ts';

const content = contentOf([
  anAgency({ shortName: 'Sở TP', aliases: ['phòng công chứng'] }),
  anAgency({ locale: 'en', name: 'Department of Justice' }),
]);

test.each(['so tu phap', 'TƯ PHÁP', 'pháp sở', 'sở tp', 'cong ch', 'justice', ''])(
  '“%s” means the Agency',
  (words) => {
    expect(isMeant(words, 'agency', 'so-tu-phap', content)).toBe(true);
  },
);

test.each(['so y te', 'phap luat', 'huap'])('“%s” does not', (words) => {
  expect(isMeant(words, 'agency', 'so-tu-phap', content)).toBe(false);
});

test('a kind and a level are found by their labels', () => {
  expect(isMeant('thu tuc', 'kind', 'procedure', content)).toBe(true);
  expect(isMeant('muc 4', 'level', 'full', content)).toBe(true);
  expect(isMeant('muc 3', 'level', 'full', content)).toBe(false);
});
