/** The page numbers a pager offers: the first, the last, and two on either side of the current one. */
export function pagesShown(current: number, last: number): number[] {
  const near = [-2, -1, 0, 1, 2].map((step) => current + step);
  const pages = new Set([1, ...near, last]);
  return [...pages].filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
}
