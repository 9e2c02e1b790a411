import type { LegalDocument } from '#content/taxonomy';

/** A published LegalDocument, cited but without a page. */
export function aLegalDocument(given: Partial<LegalDocument> = {}): LegalDocument {
  return {
    id: 'nd-123-2015',
    locale: 'vi',
    version: 1,
    updatedAt: '2026-10-01T02:00:00.000Z',
    kind: 'legal-document',
    number: '123/2015/NĐ-CP',
    title: 'Nghị định quy định chi tiết một số điều của Luật Hộ tịch',
    ...given,
  };
}
