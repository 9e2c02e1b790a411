import type { Document } from '#content/document';
import type { Id } from '#content/kind';

/** Whom a Document names, by relation: what narrow lists are made of. */
export function relationsOf(document: Document): Record<string, Id[]> {
  switch (document.kind) {
    case 'procedure':
      return {
        fields: document.fields,
        audiences: document.audiences,
        lifeEvents: document.lifeEvents,
        agencies: Object.values(document.agencies).flat(),
        legalBases: document.legalBases,
        related: document.related.map(({ procedure }) => procedure),
        forms: document.cases.flatMap(({ dossier }) => dossier.flatMap(({ form }) => form ?? [])),
      };
    case 'faq':
      return {
        agency: some(document.agency),
        procedures: document.procedures,
        fields: document.fields,
        lifeEvents: document.lifeEvents,
        audiences: document.audiences,
      };
    case 'faq-set':
      return {
        agency: some(document.agency),
        fields: document.fields,
        lifeEvents: document.lifeEvents,
        faqs: document.faqs,
      };
    case 'video-guide':
      return {
        procedures: document.procedures,
        fields: document.fields,
        lifeEvents: document.lifeEvents,
      };
    case 'agency':
      return { parent: some(document.parent), replacedBy: some(document.replacedBy) };
    case 'field':
      return { agencies: document.agencies };
    case 'form':
      return { issuedBy: some(document.issuedBy) };
    case 'life-event':
    case 'audience':
    case 'legal-document':
    case 'synonym':
    case 'pinned-result':
    case 'site-settings':
      return {};
  }
}

function some(id: Id | undefined): Id[] {
  return id === undefined ? [] : [id];
}
