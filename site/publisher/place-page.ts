import type { Rendered } from './render-page.ts';
import { placeFile, placeLink } from './tree.ts';

/** As much of what was rendered as lies on the disk. */
export type Placeable = { file: string } & ({ html: string } | { leadsTo: string });

/** Puts what stands at an address in place; false when it stood there already. */
export async function placePage(tree: string, page: Placeable): Promise<boolean> {
  return 'html' in page
    ? placeFile(tree, page.file, page.html)
    : placeLink(tree, page.file, page.leadsTo);
}

/** What is to lie on the disk, without what the page read. */
export function placeableOf(page: Rendered): Placeable {
  const { file } = page;
  return 'html' in page ? { file, html: page.html } : { file, leadsTo: page.leadsTo };
}
