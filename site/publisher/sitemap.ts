import type { AddressedDocument } from '#content/document';
import { Locale } from '#content/locale';
import { aboutPages, listPathOf, pathOf } from '#content/path-of';

/** A page in each language it can be read in, and when it last changed. */
type Entry = { paths: Partial<Record<Locale, string>>; changed?: string };

/** A part of the sitemap: the pages of these Documents, each in the languages it is written in. */
export function sitemapOf(documents: AddressedDocument[][], origin: string): string {
  const entries = documents.map((texts): Entry => ({
    paths: Object.fromEntries(texts.map((text) => [text.locale, pathOf(text, text.locale)])),
    changed: newest(texts.map(({ updatedAt }) => updatedAt)),
  }));
  return urlSet(entries, origin);
}

/** The part with the pages that are always there. */
export function fixedSitemap(kinds: AddressedDocument['kind'][], origin: string): string {
  const entries = (['home', ...kinds, ...aboutPages] as const).map((page) => ({
    paths: { vi: listPathOf(page, 'vi'), en: listPathOf(page, 'en') },
  }));
  return urlSet(entries, origin);
}

/** `sitemap.xml`: where the parts are, and when each last changed. */
export function sitemapIndex(
  parts: { name: string; changed: string | undefined }[],
  origin: string,
): string {
  const lines = parts.map(
    ({ name, changed }) =>
      `<sitemap><loc>${origin}/${sitemapFile(name)}</loc>${lastModified(changed)}</sitemap>`,
  );
  return `${declaration}<sitemapindex xmlns="${schema}">\n${lines.join('\n')}\n</sitemapindex>\n`;
}

/** The file of a part, below a release. */
export function sitemapFile(name: string): string {
  return `sitemap/${name}.xml`;
}

/** The latest of these times (ISO 8601, UTC); undefined of none. */
export function newest(times: string[]): string | undefined {
  return times.reduce<string | undefined>(
    (last, time) => (last === undefined || time > last ? time : last),
    undefined,
  );
}

/** `robots.txt`: everything may be read but the endless pages of search results and the API. */
export function robotsOf(origin: string): string {
  const searches = Locale.options.map((locale) => `Disallow: ${listPathOf('search', locale)}?`);
  return `User-agent: *\n${searches.join('\n')}\nDisallow: /api/\nSitemap: ${origin}/sitemap.xml\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(entries: Entry[], origin: string): string {
  const urls = entries.flatMap(({ paths, changed }) => {
    const links = Object.entries(paths).map(
      ([locale, path]) =>
        `<xhtml:link rel="alternate" hreflang="${locale}" href="${escape(origin + path)}"/>`,
    );
    const beside = links.length > 1 ? links.join('') : '';
    return Object.values(paths).map(
      (path) => `<url><loc>${escape(origin + path)}</loc>${lastModified(changed)}${beside}</url>`,
    );
  });
  return `${declaration}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.toSorted().join('\n')}\n</urlset>\n`;
}

function lastModified(changed: string | undefined): string {
  return changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
}

function escape(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
