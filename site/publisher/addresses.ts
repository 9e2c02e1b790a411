import type { AddressedKind } from '#content/document';
import { Locale } from '#content/locale';
import { listPathOf, pathOf } from '#content/path-of';
import type { Publication } from '#content/publication';
import { documentTag, type Tag } from '../content/tags.ts';
import type { Page } from '../page.ts';

/** A static page and where it stands. */
export type Address = {
  /** As readers see it, e.g. `/thu-tuc/dang-ky-khai-sinh`. */
  path: string;
  page: Page;
  /** The Document it shows, which it reads without asking. */
  shows?: Tag;
};

const addressedKinds = {
  procedure: true,
  'faq-set': true,
  faq: true,
  'video-guide': true,
  'life-event': true,
  field: true,
  agency: true,
  audience: true,
  form: true,
} as const satisfies Record<AddressedKind, true>;

const kinds = Object.keys(addressedKinds) as AddressedKind[];

/** The addresses that are there whatever is published: the home page and the list of each kind, in both languages. */
export function fixedAddresses(): Address[] {
  return Locale.options.flatMap((locale): Address[] => [
    { path: listPathOf('home', locale), page: { view: 'home', locale } },
    ...kinds.map((kind): Address => ({
      path: listPathOf(kind, locale),
      page: { view: 'list', locale, kind },
    })),
  ]);
}

/** The addresses of one Publication: its page in both languages, or the pages that say where it went. */
export function addressesOf(publication: Publication | undefined): Address[] {
  if (!publication || !isAddressed(publication.kind)) return [];
  const { kind } = publication;
  const shows = documentTag(kind, publication.id);
  return Locale.options.flatMap((locale): Address[] => {
    if (publication.type === 'withdrawn') {
      if (publication.slug === undefined) return [];
      const path = pathOf({ kind, slug: publication.slug }, locale);
      return [{ path, shows, page: { view: 'withdrawn', locale, withdrawal: publication } }];
    }
    const document = publication.documents[locale] ?? publication.documents.vi;
    if (!('slug' in document)) return [];
    const path = pathOf({ kind, slug: document.slug }, locale);
    return [{ path, shows, page: { view: 'document', locale, document } }];
  });
}

function isAddressed(kind: Publication['kind']): kind is AddressedKind {
  return kind in addressedKinds;
}
