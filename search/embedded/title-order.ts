import type { Prepared } from '../rank/prepared.ts';
import type { Kept } from './kept.ts';
import { keptInOrder } from './kept-in-order.ts';

/** All records in title order. Comparing titles is slow, comparing numbers is not, so each is told its place. */
export function titleOrder() {
  const order = keptInOrder<Kept>(compareTitles);
  let told: Kept[] = [];
  return {
    add: order.add,
    remove: order.remove,
    /** Makes every record's `titlePlace` right. */
    settle() {
      const all = order.all();
      if (all === told) return;
      all.forEach((one, place) => {
        one.titlePlace = place;
      });
      told = all;
    },
  };
}

const collator = new Intl.Collator('vi', { numeric: true });

/** The order of titles as a dictionary has them; the same title by key, so that lists never change by chance. */
function compareTitles(a: Prepared, b: Prepared): number {
  return (
    collator.compare(a.record.title, b.record.title) ||
    compare(a.key, b.key) ||
    compare(a.record.locale, b.record.locale)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
