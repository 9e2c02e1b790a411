import type { VideoGuide as Row } from '../../payload-types.ts';
import { mediaFileOf } from './media-file.ts';
import { idsOf, textOf } from './row.ts';

/** A row of `video-guides` with its files, in one language, in the vocabulary's words. */
export function videoGuideOf(row: Row) {
  return {
    kind: 'video-guide',
    slug: row.slug,
    title: textOf(row.title),
    summary: textOf(row.summary),
    source:
      row.sourceType === 'external'
        ? { type: 'external', url: textOf(row.externalUrl) }
        : { type: 'file', file: mediaFileOf(row.film) },
    poster: mediaFileOf(row.poster),
    captions: (row.captions ?? []).map(({ locale, file }) => ({ locale, file: mediaFileOf(file) })),
    chapters: (row.chapters ?? []).map(({ id, at, title }) => ({ id, at, title: textOf(title) })),
    transcript: textOf(row.transcript),
    durationSeconds: row.durationSeconds,
    procedures: idsOf(row.procedures),
    fields: idsOf(row.fields),
    lifeEvents: idsOf(row.lifeEvents),
  };
}
