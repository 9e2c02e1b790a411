import type { BasePayload, PayloadRequest } from 'payload';
import type { Document } from '#content/document';
import type { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import { collectionOf } from '../collections/kind-of.ts';
import type { PublicationRow } from './publication-row.ts';
import { toDocument, type TaggedRow } from './to-document/to-document.ts';
import { withdrawalOf } from './withdrawal-of.ts';

/** A row that cannot be published: which field, and why. */
export class NotPublishable extends Error {
  override name = 'NotPublishable';
  readonly locale: Locale;
  readonly path: string;
  constructor(locale: Locale, path: string, reason: string) {
    super(`${locale}: ${path}: ${reason}`);
    this.locale = locale;
    this.path = path;
  }
}

/**
 * The current public state of Documents of one kind. Those whose row is gone come back as withdrawn.
 * Throws {@link NotPublishable} where a row does not fit the vocabulary.
 */
export async function readPublications(
  payload: BasePayload,
  rows: PublicationRow[],
  req?: PayloadRequest,
): Promise<Publication[]> {
  const kind = rows[0]?.kind;
  if (kind === undefined) return [];
  const ids = rows.map(({ document }) => document);
  const vi = await readRows(payload, kind, ids, 'vi', req);
  const en = await readRows(payload, kind, ids, 'en', req);
  return rows.map((row): Publication => {
    const texts = { vi: vi.get(row.document), en: en.get(row.document) };
    if (row.state === 'withdrawn' || !texts.vi) return withdrawalOf(row, texts);
    return {
      type: 'published',
      kind,
      id: row.document,
      version: row.version,
      documents: {
        vi: documentOf(row, texts.vi, 'vi'),
        en: isReady(texts.en) ? documentOf(row, texts.en, 'en') : undefined,
      },
    };
  });
}

function documentOf(row: PublicationRow, tagged: TaggedRow, locale: Locale): Document {
  const document = toDocument(tagged, {
    id: row.document,
    locale,
    version: row.version,
    updatedAt: new Date(row.announced_at).toISOString(),
  });
  if (document.success) return document.data;
  const issue = document.error.issues[0]!;
  throw new NotPublishable(locale, issue.path.join('.'), issue.message);
}

function isReady(tagged: TaggedRow | undefined): tagged is TaggedRow {
  if (!tagged) return false;
  // Site settings have no switch of their own: their English is ready when it has a name.
  if (tagged.kind === 'site-settings') return Boolean(tagged.row.name && tagged.row.tagline);
  return tagged.row.englishReady === true;
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
