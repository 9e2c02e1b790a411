import { hasPage, type AddressedDocument, type AddressedKind } from '#content/document';
import type { Kind } from '#content/kind';
import { Locale } from '#content/locale';
import { aboutPages, listPathOf, pathOf } from '#content/path-of';
import type { Publication } from '#content/publication';
import { documentTag, type Tag } from '../content/tags.ts';
import type { Page } from '../page.ts';

/** A static page, or the way to one, and where it stands. */
export type Address = {
  /** As readers see it, e.g. `/thu-tuc/dang-ky-khai-sinh`. */
  path: string;
  page: Page | Moved;
  /** The Document it shows, which it reads without asking. */
  shows?: Tag;
  /** When its Document left this address for another (ISO 8601); undefined where it is. */
  left?: string;
};

/** Answered with 301: what was here is at `to`. */
export type Moved = { view: 'moved'; locale: Locale; to: string };

const addressed = {
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

/** Every kind whose Documents have pages. */
export const addressedKinds = Object.keys(addressed) as AddressedKind[];

/** The addresses that are there whatever is published: home, the list of each kind, and the pages on the portal itself. */
export function fixedAddresses(): Address[] {
  return Locale.options.flatMap((locale): Address[] => [
    { path: listPathOf('home', locale), page: { view: 'home', locale } },
    { path: listPathOf('offline', locale), page: { view: 'offline', locale } },
    ...aboutPages.map((about): Address => ({
      path: listPathOf(about, locale),
      page: { view: 'about', locale, about },
    })),
    ...addressedKinds.flatMap(listAddresses).filter(({ page }) => page.locale === locale),
  ]);
}

/** Where the list of a kind begins, in both languages; nowhere when its Documents have no pages. */
export function listAddresses(kind: Kind): Address[] {
  if (!isAddressed(kind)) return [];
  return Locale.options.map((locale) => ({
    path: listPathOf(kind, locale),
    page: { view: 'list', locale, kind },
  }));
}

/**
 * The addresses of one Publication: its page in both languages, or the pages that say where it went; then those it had
 * before. A withdrawn Document explains itself at these too: a way to its last address might lead to another Document,
 * which has it since.
 */
export function addressesOf(publication: Publication | undefined): Address[] {
  if (!publication || !isAddressed(publication.kind)) return [];
  const slug = slugOf(publication);
  if (slug === undefined) return [];
  const { kind, formerSlugs = [] } = publication;
  const shows = documentTag(kind, publication.id);
  const own = Locale.options.map((locale): Address => ({
    path: pathOf({ kind, slug }, locale),
    shows,
    page: pageOf(publication, locale),
  }));
  const former = formerSlugs.flatMap(({ slug: left, until }) =>
    own.map(({ path, page }): Address => {
      const { view, locale } = page;
      return {
        path: pathOf({ kind, slug: left }, locale),
        shows,
        left: until,
        page: view === 'withdrawn' ? page : { view: 'moved', locale, to: path },
      };
    }),
  );
  return [...own, ...former];
}

function isAddressed(kind: Kind): kind is AddressedKind {
  return kind in addressed;
}

function slugOf(publication: Publication): string | undefined {
  if (publication.type === 'withdrawn') return publication.slug;
  const { vi } = publication.documents;
  return hasPage(vi) ? vi.slug : undefined;
}

function pageOf(publication: Publication, locale: Locale): Page {
  if (publication.type === 'withdrawn')
    return { view: 'withdrawn', locale, withdrawal: publication };
  const document = publication.documents[locale] ?? publication.documents.vi;
  return { view: 'document', locale, document: document as AddressedDocument };
}
