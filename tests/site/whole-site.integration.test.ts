import { expect, test } from 'vitest';
import { wholeSite, type ServedPage } from './whole-site.ts';

const { pages, addresses } = await wholeSite();

// Made for each request by the portal server.
const madeOnRequest = /^\/(en\/)?(tim-kiem|search|tro-ly|assistant|api)(\/|$)|^\/du-lieu-mo\//;

test('there are pages of every kind in both languages', () => {
  expect(pages.length).toBeGreaterThan(300);
});

test('every link within the site leads somewhere', () => {
  const broken = pages.flatMap(({ address, links }) =>
    links
      .map((link) => decodeURI(new URL(link, `https://here${address}`).href))
      .filter((link) => link.startsWith('https://here/'))
      .map((link) => new URL(link).pathname)
      .filter((to) => !madeOnRequest.test(to) && !addresses.has(decodeURI(to)))
      .map((to) => `${address} → ${to}`),
  );

  expect(broken).toEqual([]);
});

test('every link to a part of a page finds that part', () => {
  const idsOf = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
  const broken = pages.flatMap(({ address, links }) =>
    links
      .filter((link) => link.includes('#'))
      .map((link) => new URL(link, `https://here${address}`))
      .filter(({ host, hash, pathname }) => {
        const ids = host === 'here' && hash !== '' ? idsOf.get(decodeURI(pathname)) : undefined;
        return ids !== undefined && !ids.has(decodeURIComponent(hash.slice(1)));
      })
      .map(({ pathname, hash }) => `${address} → ${pathname}${hash}`),
  );

  expect(broken).toEqual([]);
});

test('no page has two parts of one name', () => {
  const twice = pages.flatMap(({ address, ids }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address}: ${id}`),
  );

  expect(twice).toEqual([]);
});

test.each<[string, (page: ServedPage) => boolean]>([
  [
    'says its language',
    ({ html, address }) => html.includes(`<html lang="${languageOf(address)}"`),
  ],
  ['has one first heading', ({ html }) => html.match(/<h1[\s>]/g)?.length === 1],
  ['has a title', ({ html }) => /<title>[^<]+<\/title>/.test(html)],
  ['describes every picture', ({ html }) => !/<img(?![^>]*\salt=)[^>]*>/.test(html)],
  [
    'has no script, style or handler within',
    ({ html }) => !/<style|\sstyle="|\son[a-z]+="/.test(html),
  ],
  [
    'holds nothing that was left open',
    ({ html }) => !/undefined|\[object |NaN|\{\{|TODO/.test(html),
  ],
])('every page %s', (_, holds) => {
  expect(pages.filter((page) => !holds(page)).map(({ address }) => address)).toEqual([]);
});

test('no two pages of a language have one title', () => {
  const titles = Map.groupBy(pages, ({ html, address }) => {
    return `${languageOf(address)} ${/<title>([^<]*)/.exec(html)![1]}`;
  });
  const shared = Array.from(titles.values(), (some) => some.map(({ address }) => address));

  expect(shared.filter(({ length }) => length > 1)).toEqual([]);
});

function languageOf(address: string): string {
  return /^\/en(\/|$)/.test(address) ? 'en' : 'vi';
}
