import { posix } from 'node:path';
import { expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { createAddressBook } from '#site/publisher/address-book';
import { addressesOf, fixedAddresses } from '#site/publisher/addresses';
import { addressBehind, fileOf, linkOf } from '#site/publisher/file-of';
import { aLegalDocument } from '../../builders/a-legal-document.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { someSiteSettings } from '../../builders/some-site-settings.ts';

test.each([
  ['/', 'index.html', '410/index.html'],
  ['/en/', 'en/index.html', '410/en/index.html'],
  ['/thu-tuc', 'thu-tuc.html', '410/thu-tuc.html'],
  ['/thu-tuc/x', 'thu-tuc/x.html', '410/thu-tuc/x.html'],
])('%s lies in %s, or once withdrawn in %s', (address, file, gone) => {
  expect(fileOf(address)).toBe(file);
  expect(fileOf(address, true)).toBe(gone);
});

test.each(['/thu-tuc/x', '/en/procedures/x'])(
  'a link to %s leads to it from wherever it lies',
  (to) => {
    for (const from of ['/thu-tuc/y', '/en/procedures/y']) {
      const link = linkOf(from);
      const target = posix.relative(posix.dirname(link), fileOf(to));

      expect(addressBehind(link, target)).toBe(to);
    }
  },
);

test('no two fixed addresses lie in one file', () => {
  const files = fixedAddresses().map(({ path }) => fileOf(path));

  expect(new Set(files).size).toBe(files.length);
  expect(files).toContain('en/procedures.html');
});

test('a Document has a page in both languages, also before it is translated', () => {
  const [vi, en] = addressesOf(aPublication(aProcedure()));

  expect(vi).toMatchObject({ path: '/thu-tuc/khai-sinh', page: { locale: 'vi' } });
  expect(en).toMatchObject({
    path: '/en/procedures/khai-sinh',
    page: { locale: 'en', document: { locale: 'vi' } },
  });
});

test('what has no page has no address', () => {
  expect(addressesOf(aPublication(aLegalDocument()))).toEqual([]);
  expect(addressesOf(aPublication(someSiteSettings()))).toEqual([]);
  expect(addressesOf(aWithdrawal(aLegalDocument()))).toEqual([]);
});

test.each([
  ['first', 0],
  ['last', 1],
])('what can be read stands before what is gone when it comes %s', (_, at) => {
  const gone = aWithdrawal(aProcedure({ id: 'cu', slug: 'chung' }));
  const there = aPublication(aProcedure({ id: 'moi', slug: 'chung' }));

  const book = createAddressBook(at === 0 ? [there, gone] : [gone, there]);

  expect(book.at('/thu-tuc/chung')).toMatchObject({ page: { document: { id: 'moi' } } });
});

test('an address that one Document gives up is still another’s', () => {
  const gone = aWithdrawal(aProcedure({ id: 'cu', slug: 'chung' }));
  const there = aPublication(aProcedure({ id: 'moi', slug: 'chung' }));
  const book = createAddressBook([gone, there]);

  const concerned = book.replace(there, aPublication(aProcedure({ id: 'moi', slug: 'rieng' })));

  expect([...concerned]).toContain('/thu-tuc/chung');
  expect(book.at('/thu-tuc/chung')).toMatchObject({ page: { view: 'withdrawn' } });
  expect(book.at('/thu-tuc/rieng')).toMatchObject({ page: { view: 'document' } });
});

test('of those that claim an address, who lives there has it, then who was withdrawn there, then who left it last', () => {
  const lives = aPublication(aProcedure({ id: 'a', slug: 'chung' }));
  const gone = aWithdrawal(aProcedure({ id: 'b', slug: 'chung' }));
  const leftLast = movedAway('c', '2026-05-02T00:00:00.000Z');
  const leftFirst = movedAway('d', '2026-05-01T00:00:00.000Z');
  const inRight = [lives, gone, leftLast, leftFirst];
  const book = createAddressBook(inRight.toReversed());

  const owners = inRight.map((publication) => {
    const owner = book.at('/thu-tuc/chung')?.shows;
    book.replace(publication, undefined);
    return owner;
  });

  expect(owners).toEqual(['procedure:a', 'procedure:b', 'procedure:c', 'procedure:d']);
  expect(book.at('/thu-tuc/chung')).toBeUndefined();
});

test('two that left an address at the same moment claim it in one order, whoever comes first', () => {
  const both = ['c', 'd'].map((id) => movedAway(id, '2026-05-01T00:00:00.000Z'));

  const books = [both, both.toReversed()].map(createAddressBook);

  expect(books.map((book) => book.at('/thu-tuc/chung')?.shows)).toEqual([
    'procedure:c',
    'procedure:c',
  ]);
});

function movedAway(id: string, until: string): Publication {
  return { ...aPublication(aProcedure({ id, slug: id })), formerSlugs: [{ slug: 'chung', until }] };
}
