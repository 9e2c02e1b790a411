import { titleOf } from '#content/document';
import type { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import type { Entry } from './ordered.ts';

/** How a Publication's Document stands in lists of a language; undefined while it is withdrawn. */
export function entryOf(publication: Publication, locale: Locale): Entry | undefined {
  if (publication.type !== 'published') return undefined;
  const { id, documents } = publication;
  return { id, title: titleOf(documents[locale] ?? documents.vi) };
}
