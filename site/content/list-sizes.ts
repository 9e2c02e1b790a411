/** How much of a list stands on one page. */
export type ListSizes = {
  /** Up to here, a list stands on one page as a whole. */
  whole: number;
  /** Beyond, so many stand on each of its pages. A multiple of it is `whole`. */
  page: number;
  /** At most about so many Documents are in one part of the sitemap. */
  part: number;
};

/** A hundred rows of Procedures are some 70 KB of a page, 8 KB compressed; a phone scrolls through fifty. */
export const listSizes: ListSizes = { whole: 100, page: 50, part: 1000 };

/** How many pages a list of so many Documents has; an empty one has one. */
export function pagesFor(
  count: number,
  { whole, page }: Pick<ListSizes, 'whole' | 'page'>,
): number {
  return count <= whole ? 1 : Math.ceil(count / page);
}
