import { isolateObjectProperty, type BasePayload, type PayloadRequest } from 'payload';
import type { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import type { PublicationRow } from './publication-row.ts';
import { isReady, readRows } from './read-rows.ts';
import { toDocument, type TaggedRow } from './to-document/to-document.ts';
import { withdrawalOf } from './withdrawal-of.ts';

/** A row that cannot be published: which field, and why. */
export class NotPublishable extends Error {
  override name = 'NotPublishable';
  readonly row: PublicationRow;
  readonly locale: Locale;
  readonly path: readonly PropertyKey[];
  constructor(
    row: PublicationRow,
    locale: Locale,
    { path, message }: { path: readonly PropertyKey[]; message: string },
  ) {
    super(
      `${row.kind} ${row.document} cannot be published: ${locale}, ${path.join('.')}: ${message}`,
    );
    this.row = row;
    this.locale = locale;
    this.path = path;
  }
}

/**
 * The current public state of Documents of one kind, in the order asked for. Those whose row is gone come back
 * as withdrawn, those that do not fit the vocabulary as {@link NotPublishable}.
 */
export async function readPublications(
  payload: BasePayload,
  rows: PublicationRow[],
  req?: PayloadRequest,
): Promise<(Publication | NotPublishable)[]> {
  const kind = rows[0]?.kind;
  if (kind === undefined) return [];
  const ids = rows.map(({ document }) => document);
  // Payload writes the locale of a query into its request; the save under way goes on in its own.
  const own = req && isolateObjectProperty(req, ['locale', 'fallbackLocale']);
  const inVietnamese = await readRows(payload, kind, ids, { locale: 'vi' }, own);
  const inEnglish = await readRows(payload, kind, ids, { locale: 'en' }, own);
  return rows.map((row) => {
    const texts = { vi: inVietnamese.get(row.document), en: inEnglish.get(row.document) };
    if (row.state === 'withdrawn' || !texts.vi) return withdrawalOf(row, texts);
    const vi = documentOf(row, texts.vi, 'vi');
    const en = isReady(texts.en) ? documentOf(row, texts.en, 'en') : undefined;
    if (vi instanceof NotPublishable) return vi;
    if (en instanceof NotPublishable) return en;
    const { document: id, version } = row;
    const formerSlugs = row.former_slugs?.length ? row.former_slugs : undefined;
    return { type: 'published', kind, id, version, documents: { vi, en }, formerSlugs };
  });
}

function documentOf(row: PublicationRow, tagged: TaggedRow, locale: Locale) {
  const document = toDocument(tagged, {
    id: row.document,
    locale,
    version: row.version,
    updatedAt: new Date(row.announced_at).toISOString(),
  });
  if (document.success) return document.data;
  return new NotPublishable(row, locale, document.error.issues[0]!);
}
