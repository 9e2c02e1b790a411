import type { Id } from '#content/kind';
import type { Publication } from '#content/publication';
import { codesIn } from './codes.ts';

/** Tells the number printed on a LegalDocument: Procedures and Faqs name the law they rest on by its id. */
export type NumberOf = (id: Id) => string | undefined;

/** Where no LegalDocuments are at hand, an id that is itself a document number. */
export const numberAsId: NumberOf = (id) => (codesIn(id).length > 0 ? id : undefined);

/** The number of a LegalDocument from its Publication. */
export function numberIn(publication: Publication | undefined): string | undefined {
  if (publication?.type !== 'published') return undefined;
  const { vi } = publication.documents;
  return vi.kind === 'legal-document' ? vi.number : undefined;
}

/** Tells the numbers of the LegalDocuments among these Publications. */
export function numbersAmong(publications: Iterable<Publication>): NumberOf {
  const numbers = new Map<Id, string>();
  for (const publication of publications) {
    const number = numberIn(publication);
    if (number !== undefined) numbers.set(publication.id, number);
  }
  return (id) => numbers.get(id);
}
