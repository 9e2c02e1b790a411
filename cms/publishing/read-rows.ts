import type { BasePayload, PayloadRequest } from 'payload';
import type { Locale } from '#content/locale';
import { collectionOf } from '../collections/kind-of.ts';
import type { TaggedRow } from './to-document/to-document.ts';

/** Rows of one kind in one language, by id: as they are public, or with what was last saved when `draft`. */
export async function readRows(
  payload: BasePayload,
  kind: TaggedRow['kind'],
  ids: string[],
  { locale, draft = false }: { locale: Locale; draft?: boolean },
  req?: PayloadRequest,
): Promise<Map<string, TaggedRow>> {
  const how = { locale, fallbackLocale: false, draft, overrideAccess: true, req } as const;
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

/** Whether the English of a row is to be public. */
export function isReady(tagged: TaggedRow | undefined): tagged is TaggedRow {
  if (!tagged) return false;
  // Site settings have no switch of their own: their English is ready when it has a name.
  if (tagged.kind === 'site-settings') return Boolean(tagged.row.name && tagged.row.tagline);
  return 'englishReady' in tagged.row && tagged.row.englishReady === true;
}
