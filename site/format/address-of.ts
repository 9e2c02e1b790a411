import type { Locale } from '#content/locale';
import type { AddressedDocument } from '#content/document';
import { listPathOf, pagePathOf, pathOf } from '#content/path-of';
import type { Content } from '../content/content.ts';
import type { Page } from '../page.ts';
import { searchPathOf } from './search-path.ts';

/** Where the same page stands in the given language: what the language switch and hreflang lead to. */
export function addressOf(page: Page, locale: Locale, content: Content): string {
  switch (page.view) {
    case 'list':
      return pagePathOf(listPathOf(page.kind, locale), page.number ?? 1, locale);
    case 'document':
      return ownPath(page.document, locale, content);
    case 'procedures':
      return pagePathOf(ownPath(page.of, locale, content), page.number, locale);
    case 'search':
      return searchPathOf({ ...page.query, lang: locale });
    case 'assistant':
    case 'api':
    case 'offline':
      return listPathOf(page.view, locale);
    case 'about':
      return listPathOf(page.about, locale);
    case 'home':
    case 'withdrawn':
    case 'not-found':
    case 'unavailable':
      return listPathOf('home', locale);
  }
}

/** Whether search engines should keep the page: only what has a lasting address of its own. */
export function isLasting({ view }: Page): boolean {
  return (
    view === 'home' ||
    view === 'list' ||
    view === 'document' ||
    view === 'procedures' ||
    view === 'assistant' ||
    view === 'api' ||
    view === 'about'
  );
}

function ownPath(document: AddressedDocument, locale: Locale, content: Content): string {
  return pathOf(content.find(document.kind, document.id, locale) ?? document, locale);
}
