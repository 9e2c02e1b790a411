import { expect, test } from 'vitest';
import { pageBehind, pagePathOf } from '#content/path-of';
import { createContentStore } from '#site/content/content-store';
import { siteAddresses } from '#site/publisher/further-pages';
import { publish } from '#site/publisher/publish';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aSiteOf } from './a-site.ts';

const sizes = { whole: 2, page: 1, part: 1 };

test.each([
  ['/thu-tuc', 'vi', '/thu-tuc/trang/3'],
  ['/en/fields/ho-tich', 'en', '/en/fields/ho-tich/page/3'],
] as const)('the third page of %s stands two steps below it', (first, locale, path) => {
  expect(pagePathOf(first, 3, locale)).toBe(path);
  expect(pageBehind(path)).toEqual({ first, number: 3 });
});

test.each(['/thu-tuc/trang/1', '/thu-tuc/trang/02', '/thu-tuc/page/2', '/en/procedures/trang/2'])(
  '%s is no page of a list',
  (path) => {
    expect(pageBehind(path)).toBeUndefined();
  },
);

test('a short list has one page', () => {
  const addresses = siteAddresses(storeOf(2));

  expect(addresses.at('/thu-tuc/trang/2')).toBeUndefined();
  expect(addresses.at('/linh-vuc/ho-tich/trang/2')).toBeUndefined();
});

test('a long list has as many pages as it takes, in both languages, and so has the Field it is under', () => {
  const addresses = siteAddresses(storeOf(3));

  const paths = addresses.all().map(({ path }) => path);
  expect(paths.filter((path) => pageBehind(path))).toEqual([
    '/thu-tuc/trang/2',
    '/thu-tuc/trang/3',
    '/en/procedures/page/2',
    '/en/procedures/page/3',
    '/linh-vuc/ho-tich/trang/2',
    '/linh-vuc/ho-tich/trang/3',
    '/en/fields/ho-tich/page/2',
    '/en/fields/ho-tich/page/3',
  ]);
  expect(addresses.at('/thu-tuc/trang/4')).toBeUndefined();
});

test('a Field that is called like the word in these addresses shares none with them', () => {
  const store = storeOf(3);
  store.put(aPublication(aField({ id: 'trang', slug: 'trang', name: 'Trang' })));
  const addresses = siteAddresses(store);

  expect(addresses.at('/linh-vuc/trang')).toMatchObject({ page: { view: 'document' } });
  expect(addresses.at('/linh-vuc/trang/2')).toBeUndefined();
});

test('a new summary is rendered where it is shown, and on no other page of a list', async () => {
  const { site, rendered } = await aLongSite();

  await publish(changed({ summary: 'Mới' }), site.state, site.tools);

  expect(rendered.toSorted()).toEqual([
    '/en/fields/ho-tich/page/3',
    '/en/procedures/page/3',
    '/en/procedures/so-2',
    '/linh-vuc/ho-tich/trang/3',
    '/thu-tuc/so-2',
    '/thu-tuc/trang/3',
  ]);
  await site.remove();
});

test('a withdrawal takes the last page of each list away', async () => {
  const { site } = await aLongSite();

  await publish(aWithdrawal(changed({}).documents.vi), site.state, site.tools);

  expect(site.state.addresses.at('/thu-tuc/trang/9')).toBeDefined();
  expect(site.state.addresses.at('/thu-tuc/trang/10')).toBeUndefined();
  expect(site.state.reads.entries().map(({ path }) => path)).not.toContain('/thu-tuc/trang/10');
  await site.remove();
});

function storeOf(procedures: number) {
  const store = createContentStore(sizes);
  store.put(aPublication(aField()));
  for (const one of someProcedures(procedures)) store.put(aPublication(one));
  return store;
}

/** Ten Procedures in one Field, each on a page of its own. */
async function aLongSite() {
  const rendered: string[] = [];
  const publications = [aField(), ...someProcedures(10)].map((one) => aPublication(one));
  const site = await aSiteOf(publications, undefined, sizes);
  const { render } = site.tools;
  site.tools.render = (address, locals) => {
    rendered.push(address);
    return render(address, locals);
  };
  return { site, rendered };
}

function changed(given: Parameters<typeof aProcedure>[0]) {
  const publication = aPublication({ ...someProcedures(3)[2]!, ...given, version: 2 });
  if (publication.type !== 'published') throw new Error('A Publication was expected.');
  return publication;
}

function someProcedures(count: number) {
  return Array.from({ length: count }, (_, n) =>
    aProcedure({ id: `so-${n}`, slug: `so-${n}`, title: `Số ${n}`, fields: ['ho-tich'] }),
  );
}
