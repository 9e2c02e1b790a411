import { isolateObjectProperty, type BasePayload, type PayloadRequest } from 'payload';
import type { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import { collectionOf } from '../collections/kind-of.ts';
import type { PublicationRow } from './publication-row.ts';
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
  const inVietnamese = await readRows(payload, kind, ids, 'vi', own);
  const inEnglish = await readRows(payload, kind, ids, 'en', own);
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

function isReady(tagged: TaggedRow | undefined): tagged is TaggedRow {
  if (!tagged) return false;
  // Site settings have no switch of their own: their English is ready when it has a name.
  if (tagged.kind === 'site-settings') return Boolean(tagged.row.name && tagged.row.tagline);
  return 'englishReady' in tagged.row && tagged.row.englishReady === true;
}

async function readRows(
  payload: BasePayload,
  kind: TaggedRow['kind'],
  ids: string[],
  locale: Locale,
  req?: PayloadRequest,
): Promise<Map<string, TaggedRow>> {
  const how = { locale, fallbackLocale: false, draft: false, overrideAccess: true, req } as const;
  if (kind === 'site-settings') {
    const row = await payload.findGlobal({ slug: kind, depth: 0, ...how });
    return new Map([[kind, { kind, row }]]);
  }
  const { docs } = await payload.find({
    collection: collectionOf[kind],
    where: { id: { in: ids } },
    // Files are read along with the kinds that have them.
    depth: kind === 'video-guide' || kind === 'form' ? 1 : 0,
    pagination: false,
    ...how,
  });
  return new Map(docs.map((row) => [String(row.id), { kind, row } as TaggedRow]));
}
