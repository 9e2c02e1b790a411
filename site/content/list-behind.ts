import type { AddressedKind } from '#content/document';
import type { Page } from '../page.ts';
import type { Listing } from './listing.ts';
import { isListOwner, proceduresUnder } from './procedures-under.ts';

/** The list, however long, that begins on a page and goes on on further ones; undefined where none does. */
export function listBehind(page: Page): Listing | undefined {
  if (page.view === 'list') return isLong(page.kind) ? { kind: page.kind } : undefined;
  if (page.view === 'document' && isListOwner(page.document)) return proceduresUnder(page.document);
  return undefined;
}

/** Whether there may be many of a kind. What there is little of keeps the order its editors gave it, on one page. */
export function isLong(kind: AddressedKind): boolean {
  return long[kind];
}

const long = {
  procedure: true,
  'faq-set': true,
  faq: true,
  'video-guide': true,
  agency: true,
  form: true,
  field: false,
  'life-event': false,
  audience: false,
} as const satisfies Record<AddressedKind, boolean>;
