import { Locale } from '#content/locale';
import { listPathOf } from '#content/path-of';
import type { SiteAddresses } from './further-pages.ts';

/** `sitemap.xml`: every page with text of its own, and when it last changed. */
export function sitemapOf(addresses: Pick<SiteAddresses, 'all'>, origin: string): string {
  const urls = addresses.all().flatMap(({ path, page }) => {
    if (page.view === 'withdrawn' || page.view === 'moved') return [];
    // A page that frames a Vietnamese text in English is not offered to search engines.
    if (page.view === 'document' && page.document.locale !== page.locale) return [];
    const changed = page.view === 'document' ? `<lastmod>${page.document.updatedAt}</lastmod>` : '';
    return [`<url><loc>${escape(origin + path)}</loc>${changed}</url>`];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.toSorted().join('\n')}\n</urlset>\n`;
}

/** `robots.txt`: everything may be read but the endless pages of search results and the API. */
export function robotsOf(origin: string): string {
  const searches = Locale.options.map((locale) => `Disallow: ${listPathOf('search', locale)}?`);
  return `User-agent: *\n${searches.join('\n')}\nDisallow: /api/\nSitemap: ${origin}/sitemap.xml\n`;
}

function escape(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
