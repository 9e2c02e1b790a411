import { titleOf, type AddressedDocument } from '#content/document';
import { listPathOf, pathOf } from '#content/path-of';
import type { Reader } from './json-ld.ts';

/** schema.org's ItemList of the Documents of a journey or a list, in its order. */
export function listData(
  name: string,
  documents: AddressedDocument[],
  { origin, locale }: Reader,
): object[] {
  if (documents.length === 0) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name,
      itemListElement: documents.map((document, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        name: titleOf(document),
        url: origin + pathOf(document, locale),
      })),
    },
  ];
}

/** schema.org's WebSite, which can be searched. */
export function siteData(name: string, { origin, locale }: Omit<Reader, 'content'>): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    url: origin + listPathOf('home', locale),
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${origin}${listPathOf('search', locale)}?q={q}`,
      },
      'query-input': 'required name=q',
    },
  };
}
