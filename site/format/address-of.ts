import type { Locale } from '#content/locale';
import { listPathOf, pathOf } from '#content/path-of';
import type { Content } from '../content/content.ts';
import type { Page } from '../page.ts';
import { searchPathOf } from './search-path.ts';

/** Where the same page stands in the given language: what the language switch and hreflang lead to. */
export function addressOf(page: Page, locale: Locale, content: Content): string {
  switch (page.view) {
    case 'list':
      return listPathOf(page.kind, locale);
    case 'document': {
      const { kind, id } = page.document;
      return pathOf(content.find(kind, id, locale) ?? page.document, locale);
    }
    case 'search':
      return searchPathOf({ ...page.query, lang: locale });
    case 'assistant':
    case 'api':
      return listPathOf(page.view, locale);
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
    view === 'assistant' ||
    view === 'api'
  );
}
