import { pageBehind, pagePathOf } from '#content/path-of';
import type { Publication } from '#content/publication';
import type { ContentStore } from '../content/content-store.ts';
import { listBehind } from '../content/list-behind.ts';
import type { Listing } from '../content/listing.ts';
import { listingsOf } from '../content/listings-of.ts';
import { isListOwner, listedBy } from '../content/procedures-under.ts';
import { createAddressBook } from './address-book.ts';
import { addressesOf, listAddresses, type Address } from './addresses.ts';

/** The address book of a whole site: what Publications claim, and the further pages of long lists. */
export type SiteAddresses = ReturnType<typeof siteAddresses>;

/** The addresses of what a store holds; the further pages are those its lists have whenever they are asked for. */
export function siteAddresses(store: ContentStore) {
  const book = createAddressBook(store.all());

  /** The pages, from the second, of the list that begins at an address. */
  function furtherPages(path: string): Address[] {
    const first = book.at(path);
    const last = first ? pagesOf(first, store) : 1;
    return Array.from({ length: last - 1 }, (_, n) => furtherPage(first!, n + 2)!);
  }

  function at(path: string): Address | undefined {
    const claimed = book.at(path);
    const behind = claimed ? undefined : pageBehind(path);
    const first = behind && book.at(behind.first);
    if (!first || behind.number > pagesOf(first, store)) return claimed;
    return furtherPage(first, behind.number);
  }

  const further = () => book.all().flatMap(({ path }) => furtherPages(path));
  return {
    replace: book.replace,
    at,
    all: () => [...book.all(), ...further()],
    size: () => book.size() + further().length,
    /** The further pages that these Publications may add, take away or hand to another, and whose each is. */
    furtherPagesAround: (...publications: (Publication | undefined)[]): Map<string, string> =>
      new Map(
        publications
          .flatMap((one) => [
            ...addressesOf(one),
            ...listingsOf(one).flatMap((listing) => firstPagesOf(listing, store)),
          ])
          .flatMap(({ path }) => furtherPages(path))
          .map(({ path, shows }) => [path, shows ?? '']),
      ),
  };
}

/** The addresses that came, went, or are another's, between two such looks. */
export function changedPages(former: Map<string, string>, next: Map<string, string>): string[] {
  const paths = new Set([...former.keys(), ...next.keys()]);
  return [...paths].filter((path) => former.get(path) !== next.get(path));
}

function pagesOf({ page }: Address, store: ContentStore): number {
  const listing = page.view === 'moved' ? undefined : listBehind(page);
  return listing ? store.pages(listing) : 1;
}

function furtherPage({ path, page, shows }: Address, number: number): Address | undefined {
  const { locale } = page;
  const there = { path: pagePathOf(path, number, locale), shows };
  if (page.view === 'list') return { ...there, page: { ...page, number } };
  if (page.view !== 'document' || !isListOwner(page.document)) return undefined;
  return { ...there, page: { view: 'procedures', locale, of: page.document, number } };
}

function firstPagesOf({ kind, by }: Listing, store: ContentStore): Address[] {
  if (!by) return listAddresses(kind);
  if (kind !== 'procedure') return [];
  const owners = Object.entries(listedBy) as [keyof typeof listedBy, string][];
  return owners
    .filter(([, relation]) => relation === by.relation)
    .flatMap(([owner]) => addressesOf(store.get(owner, by.id)));
}
