import type { Publication } from '#content/publication';
import { addressesOf, fixedAddresses, type Address } from './addresses.ts';

/**
 * Every address that these Publications claim, beside those that are always there, with the page that stands there: the
 * authority on what is served. Long lists go on on further pages: see `siteAddresses`.
 */
export function createAddressBook(publications: Iterable<Publication> = []) {
  const claims = new Map<string, Address[]>();
  for (const address of fixedAddresses()) claims.set(address.path, [address]);
  for (const publication of publications) addressesOf(publication).forEach(claim);

  function claim(address: Address) {
    claims.set(address.path, [...(claims.get(address.path) ?? []), address].toSorted(byRight));
  }

  function giveUp({ path, shows }: Address) {
    const others = (claims.get(path) ?? []).filter((one) => one.shows !== shows);
    if (others.length > 0) claims.set(path, others);
    else claims.delete(path);
  }

  return {
    /** The page that stands at a path; undefined when nothing does. */
    at: (path: string) => claims.get(path)?.[0],
    all: () => [...claims.values()].map(([first]) => first!),
    size: () => claims.size,
    /** Gives up what a Document's former Publication had, takes what the next one has, and returns the paths of both. */
    replace(before: Publication | undefined, after: Publication | undefined): Set<string> {
      const former = addressesOf(before);
      const next = addressesOf(after);
      former.forEach(giveUp);
      next.forEach(claim);
      return new Set([...next, ...former].map(({ path }) => path));
    },
  };
}

// Two Documents claim one path when an address is given to another, in whatever order the two Publications arrive: what
// lives there stands before what used to, what can be read before what is gone, what left last before what left earlier.
// Otherwise the order must merely always be the same.
function byRight(a: Address, b: Address): number {
  return (
    rank(a) - rank(b) ||
    compare(b.left ?? '', a.left ?? '') ||
    compare(a.shows ?? '', b.shows ?? '')
  );
}

function rank({ page, left }: Address): number {
  if (left !== undefined) return 2;
  return page.view === 'withdrawn' ? 1 : 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
