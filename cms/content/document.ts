import { z } from 'zod';
import { Agency } from './agency.ts';
import { Faq, FaqSet } from './faq.ts';
import type { Kind } from './kind.ts';
import { LifeEvent } from './life-event.ts';
import { Procedure } from './procedure.ts';
import { PinnedResult, Synonym } from './search-rules.ts';
import { SiteSettings } from './site-settings.ts';
import { Audience, Field, Form, LegalDocument } from './taxonomy.ts';
import { VideoGuide } from './video-guide.ts';

/** Anything the portal publishes, in one language. */
export const Document = z.discriminatedUnion('kind', [
  Procedure,
  FaqSet,
  Faq,
  VideoGuide,
  LifeEvent,
  Field,
  Agency,
  Audience,
  Form,
  LegalDocument,
  Synonym,
  PinnedResult,
  SiteSettings,
]);
export type Document = z.infer<typeof Document>;

/** The Document of one kind: `DocumentOf<'faq'>` is `Faq`. */
export type DocumentOf<K extends Kind> = Extract<Document, { kind: K }>;

/** A Document with a page of its own. */
export type AddressedDocument = Exclude<
  Document,
  LegalDocument | Synonym | PinnedResult | SiteSettings
>;
export type AddressedKind = AddressedDocument['kind'];

/** Whether a Document has a page of its own. */
export function hasPage(document: Document): document is AddressedDocument {
  return 'slug' in document;
}

/** What a reader knows a Document by. */
export function titleOf(document: Document): string {
  switch (document.kind) {
    case 'procedure':
      return document.plainTitle ?? document.title;
    case 'faq':
      return document.question;
    case 'faq-set':
    case 'video-guide':
    case 'life-event':
      return document.title;
    case 'field':
    case 'agency':
    case 'audience':
    case 'form':
    case 'site-settings':
      return document.name;
    case 'synonym':
      return document.says.join(', ');
    case 'pinned-result':
      return document.searches.join(', ');
    case 'legal-document':
      return `${document.title} (${document.number})`;
  }
}
