import { titleOf, type AddressedDocument } from '#content/document';
import type { Id, Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import { pathOf } from '#content/path-of';
import type { Section } from '#content/section';

/** A stretch of a published Document that an answer can rest on. */
export type Passage = {
  /** Stable while the facts keep their place: `procedure/khai-sinh/channel/c1`. */
  id: string;
  kind: Kind;
  documentId: Id;
  section?: Section;
  /** The language of the published text; labels are in the asker's. */
  locale: Locale;
  /** The page's title, with its section where there is one: `Đăng ký khai sinh › Giấy tờ`. */
  title: string;
  /** The address of the exact section. */
  url: string;
  text: string;
};

/** Where a Passage stands in its Document. */
export type Place = { part: string; section?: Section; sectionTitle?: string };

/** Makes the Passages of one Document, as it is read in one language. */
export function passageIn(document: AddressedDocument, lang: Locale) {
  return (place: Place, text: string): Passage => ({
    id: passageId(document, place.part),
    kind: document.kind,
    documentId: document.id,
    section: place.section,
    locale: document.locale,
    title: place.sectionTitle ? `${titleOf(document)} › ${place.sectionTitle}` : titleOf(document),
    url: pathOf(document, lang, place.section),
    text: text.normalize('NFC').replaceAll(/\s+/g, ' ').trim(),
  });
}

export function passageId(document: { kind: Kind; id: Id }, part: string): string {
  return `${document.kind}/${document.id}/${part}`;
}
