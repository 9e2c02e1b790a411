import { pathOf } from '#content/path-of';
import type { VideoGuide } from '#content/video-guide';
import { isoDuration } from './duration.ts';
import type { Reader } from './json-ld.ts';

/** schema.org's VideoObject of a VideoGuide. */
export function videoData(video: VideoGuide, { origin, locale }: Reader): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: video.title,
    description: video.summary,
    inLanguage: video.locale,
    duration: isoDuration(video.durationSeconds),
    uploadDate: video.updatedAt,
    url: origin + pathOf(video, locale),
    contentUrl: video.source.type === 'file' ? origin + video.source.file.path : undefined,
    thumbnailUrl: video.poster && origin + video.poster.path,
    transcript: video.transcript,
    hasPart: clipsOf(video, origin + pathOf(video, locale)),
  };
}

function clipsOf({ chapters, durationSeconds }: VideoGuide, url: string): object[] | undefined {
  if (chapters.length === 0) return undefined;
  return chapters.map(({ at, title }, place) => ({
    '@type': 'Clip',
    name: title,
    startOffset: Math.floor(at),
    endOffset: Math.floor(chapters[place + 1]?.at ?? durationSeconds),
    url: `${url}#player`,
  }));
}
