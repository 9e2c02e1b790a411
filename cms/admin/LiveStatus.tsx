'use client';
import { useLocale, useTranslation } from '@payloadcms/ui';
import type { Kind } from '#content/kind';
import { listPathOf, pathOf } from '#content/path-of';
import { liveStatusOf, sentenceOf, type Seen } from './live-status.ts';
import { useOwnPublication } from './use-own-publication.ts';

/** Tells an editor whether what was published is on the public site already, since when, and where. */
export function LiveStatus({ kind, portal }: { kind: Kind; portal: string }) {
  const seen = useOwnPublication(kind);
  const { i18n } = useTranslation();
  const { code: locale } = useLocale();
  if (seen === 'unread') return null;

  const status = liveStatusOf(seen);
  const path = seen && status.is === 'live' ? pathTo(kind, seen, locale) : undefined;
  return (
    <div className="field-type live-status" data-status={status.is}>
      <p role="status">{sentenceOf(status, i18n.language)}</p>
      {path && (
        <a href={new URL(path, portal).href} target="_blank" rel="noreferrer">
          {i18n.language === 'en' ? 'View the page' : 'Xem trang'}
        </a>
      )}
    </div>
  );
}

function pathTo(kind: Kind, seen: Seen, locale: string): string | undefined {
  const language = locale === 'en' && seen.titleEn ? 'en' : 'vi';
  if (kind === 'site-settings') return listPathOf('home', language);
  if (kind === 'legal-document' || kind === 'synonym' || kind === 'pinned-result' || !seen.slug)
    return undefined;
  return pathOf({ kind, slug: seen.slug }, language);
}
