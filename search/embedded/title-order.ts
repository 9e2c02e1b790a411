import type { Prepared } from '../rank/prepared.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** The order of titles as a dictionary has them; the same title by key, so that lists never change by chance. */
export function compareTitles(a: Prepared, b: Prepared): number {
  return (
    collator.compare(a.record.title, b.record.title) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

/** Places in title order, worked out when first asked after a change: comparing titles is slow, comparing numbers is not. */
export function titleOrder(all: () => Iterable<Prepared>) {
  let places: Map<Prepared, number> | undefined;
  return {
    forget: () => {
      places = undefined;
    },
    placeOf: (prepared: Prepared): number => {
      places ??= new Map(
        Array.from(all())
          .sort(compareTitles)
          .map((one, place) => [one, place]),
      );
      return places.get(prepared)!;
    },
  };
}
