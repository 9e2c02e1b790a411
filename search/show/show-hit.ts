import type { Hit } from '../engine.ts';
import type { SearchRecord } from '../search-record.ts';
import type { Understood } from '../understand/understand.ts';
import { excerptOf } from './excerpt.ts';
import { markHits, type HitTest } from './mark-hits.ts';

/** A record as the answer to a search: its title and the stretch that shows best why it was found, marked. */
export function showHit(
  record: SearchRecord,
  score: number,
  hits: HitTest,
  asks: Understood['asks'],
  excerpts = true,
): Hit {
  const excerpt = excerpts ? excerptOf(record, hits, asks) : undefined;
  return {
    kind: record.kind,
    id: record.id,
    locale: record.locale,
    score,
    title: excerpts
      ? markHits(record.title, record.locale, hits, false)
      : [{ text: record.title, hit: false }],
    excerpt: excerpt?.text,
    section: excerpt?.section,
  };
}
