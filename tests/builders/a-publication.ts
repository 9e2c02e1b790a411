import { titleOf, type Document } from '#content/document';
import type { Publication, Withdrawal } from '#content/publication';

/** The Publication of a Document, with its English text where given. */
export function aPublication(document: Document, english?: Document): Publication {
  return {
    type: 'published',
    kind: document.kind,
    id: document.id,
    version: document.version,
    documents: { vi: document, en: english },
  };
}

/** The withdrawal that follows the given version of a Document. */
export function aWithdrawal(document: Document, given: Partial<Withdrawal> = {}): Withdrawal {
  return {
    type: 'withdrawn',
    kind: document.kind,
    id: document.id,
    version: document.version + 1,
    slug: 'slug' in document ? document.slug : undefined,
    title: { vi: titleOf(document) },
    withdrawnOn: '2026-11-01',
    reason: {},
    fields: 'fields' in document ? document.fields : [],
    ...given,
  };
}
