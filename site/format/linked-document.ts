import { hasPage, type AddressedDocument } from '#content/document';
import type { Ref } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Content } from '../content/content.ts';

/** The published Document with a page that a pointer leads to; undefined when it has no page or is not published. */
export function linkedDocument(
  { kind, id }: Ref,
  content: Content,
  locale: Locale,
): AddressedDocument | undefined {
  const document = content.find(kind, id, locale);
  return document && hasPage(document) ? document : undefined;
}
