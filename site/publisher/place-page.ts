import type { Rendered } from './render-page.ts';
import { placeFile, placeLink } from './tree.ts';

/** Puts what stands at an address in place; false when it stood there already. */
export async function placePage(tree: string, page: Rendered): Promise<boolean> {
  return 'html' in page
    ? placeFile(tree, page.file, page.html)
    : placeLink(tree, page.file, page.leadsTo);
}
