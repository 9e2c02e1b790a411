import { placeUnread } from './place-unread.ts';
import type { Rendered } from './render-page.ts';
import { placeFile, placeLink } from './tree.ts';

/** As much of what was rendered as lies on the disk. */
export type Placeable = { file: string } & ({ html: Uint8Array } | { leadsTo: string });

/** Where pages are put, and whether readers are served from there. */
export type Tree = { root: string; isRead: boolean };

/** Puts what stands at an address in place. */
export async function placePage({ root, isRead }: Tree, page: Placeable): Promise<void> {
  if ('leadsTo' in page) await placeLink(root, page.file, page.leadsTo);
  else if (isRead) await placeFile(root, page.file, page.html);
  else placeUnread(root, page.file, page.html);
}

/** What is to lie on the disk, without what the page read. */
export function placeableOf(page: Rendered): Placeable {
  const { file } = page;
  return 'html' in page ? { file, html: page.html } : { file, leadsTo: page.leadsTo };
}
