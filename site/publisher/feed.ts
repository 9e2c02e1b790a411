import { hasPage, titleOf, type AddressedDocument } from '#content/document';
import type { Locale } from '#content/locale';
import { pathOf } from '#content/path-of';
import type { ContentStore } from '../content/content-store.ts';
import { recordReads } from '../content/record-reads.ts';
import { hitSummary } from '../format/hit-summary.ts';
import { feedPathOf } from '../format/feed-path.ts';
import { wordsOf } from '../text/words.ts';

/** How many changes a feed tells of: about a week of a province's editing. */
const entries = 40;

/** What changed last on the portal, as an Atom feed (RFC 4287): only what can be read in the feed's language. */
export function feedOf(store: ContentStore, locale: Locale, origin: string): string {
  const { content } = recordReads(store);
  const settings = content.find('site-settings', 'site-settings', locale);
  const latest = latestDocuments(store, locale);
  const self = origin + feedPathOf(locale);
  const updated = latest[0]?.updatedAt ?? settings?.updatedAt ?? '1970-01-01T00:00:00.000Z';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${escape(self)}</id>`,
    `<title>${escape(`${settings?.name ?? ''}: ${wordsOf(locale).feed}`)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(origin)}${locale === 'en' ? '/en/' : '/'}"/>`,
    `<author><name>${escape(settings?.name ?? origin)}</name></author>`,
    ...latest.map((document) => entryOf(document, hitSummary(document, content), origin)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(document: AddressedDocument, summary: string, origin: string): string {
  const url = escape(origin + pathOf(document, document.locale));
  return [
    '<entry>',
    `<id>${url}</id>`,
    `<title>${escape(titleOf(document))}</title>`,
    `<updated>${document.updatedAt}</updated>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<category term="${document.kind}" label="${escape(wordsOf(document.locale).kinds[document.kind])}"/>`,
    ...(summary ? [`<summary>${escape(summary)}</summary>`] : []),
    '</entry>',
  ].join('');
}

// One pass that keeps the newest few, each put where it belongs: it runs at every publication.
function latestDocuments(store: ContentStore, locale: Locale): AddressedDocument[] {
  const latest: { age: string; document: AddressedDocument }[] = [];
  for (const one of store.all()) {
    const document = one.type === 'published' ? one.documents[locale] : undefined;
    if (!document || !hasPage(document)) continue;
    const last = latest[entries - 1];
    if (last && document.updatedAt < last.document.updatedAt) continue;
    const age = `${document.updatedAt} ${document.kind} ${document.id}`;
    if (last && age < last.age) continue;
    latest.splice(latest.findLastIndex((other) => other.age > age) + 1, 0, { age, document });
    latest.length = Math.min(latest.length, entries);
  }
  return latest.map(({ document }) => document);
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
