import type { AddressedDocument } from '#content/document';
import type { Content } from '../content/content.ts';
import { plainText } from './plain-text.ts';

/** One line that says what a Document holds; empty when it has nothing of the kind. */
export function hitSummary(document: AddressedDocument, content: Content): string {
  switch (document.kind) {
    case 'procedure':
    case 'video-guide':
      return document.summary;
    case 'faq':
      return shortened(plainText(document.answer, content, document.locale));
    case 'faq-set':
    case 'life-event':
    case 'field':
      return document.summary ?? '';
    case 'agency':
      return document.summary ?? document.address ?? '';
    case 'form':
      return document.number ?? '';
    case 'audience':
      return '';
  }
}

/** The first 180 characters, cut at a word. */
export function shortened(text: string, length = 180): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length))}…`;
}
