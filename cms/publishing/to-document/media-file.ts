import type { MediaFile } from '#content/media-file';
import type { Media } from '../../payload-types.ts';

/** A row of the media library as the public site serves it. Undefined for an id that was not read along. */
export function mediaFileOf(media: number | Media | null | undefined): MediaFile | undefined {
  if (!media || typeof media !== 'object' || !media.filename || !media.contentHash)
    return undefined;
  return {
    path: `/media/${media.contentHash.slice(0, 16)}/${encodeURIComponent(media.filename)}`,
    source: `/api/media/file/${encodeURIComponent(media.filename)}`,
    filename: media.filename,
    mime: media.mimeType ?? 'application/octet-stream',
    bytes: media.filesize ?? 0,
    width: media.width ?? undefined,
    height: media.height ?? undefined,
    alt: media.alt ?? undefined,
  };
}
