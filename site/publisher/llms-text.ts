import { titleOf, type AddressedDocument, type AddressedKind } from '#content/document';
import { Locale } from '#content/locale';
import { listPathOf, pathOf } from '#content/path-of';
import type { ContentStore } from '../content/content-store.ts';
import { feedPathOf } from '../format/feed-path.ts';
import { aboutWordsOf } from '../text/about-words.ts';
import { wordsOf } from '../text/words.ts';

/**
 * `llms.txt` (llmstxt.org): what a language model that reads for somebody should know of the portal, and where the
 * whole of it is to be had at once. In both languages, Vietnamese first.
 */
export function llmsText(store: ContentStore, origin: string): string {
  const settings = store.find('site-settings', 'site-settings', 'vi');
  return [
    `# ${settings?.name ?? wordsOf('vi').home}`,
    `> ${aboutWordsOf('about', 'vi').lead}`,
    ...Locale.options.map((locale) => partOf(store, locale, origin)),
  ].join('\n\n');
}

function partOf(store: ContentStore, locale: Locale, origin: string): string {
  const words = wordsOf(locale);
  const link = (title: string, path: string, says?: string) =>
    `- [${title}](${origin}${path})${says ? `: ${says.replaceAll(/\s+/g, ' ')}` : ''}`;
  const lists = Object.entries(words.lists) as [AddressedKind, { title: string; lead: string }][];
  const named = (documents: AddressedDocument[]) =>
    documents
      .filter((document) => document.locale === locale)
      .map((document) => link(titleOf(document), pathOf(document, locale)));
  const data = aboutWordsOf('open-data', locale);
  return [
    `## ${words.languageName}`,
    [
      ...lists.map(([kind, { title, lead }]) => link(title, listPathOf(kind, locale), lead)),
      link(data.title, listPathOf('open-data', locale), data.lead),
      link(words.api.title, listPathOf('api', locale)),
      link(words.feed, feedPathOf(locale)),
      link(aboutWordsOf('terms', locale).title, listPathOf('terms', locale)),
    ].join('\n'),
    `### ${words.lists['life-event'].title}`,
    named(store.list('life-event', locale)).join('\n'),
    `### ${words.lists.field.title}`,
    named(store.list('field', locale)).join('\n'),
    '',
  ].join('\n\n');
}
