import type { VideoGuide } from '#content/video-guide';
import type { Finding } from './finding.ts';

/** A film of ours has captions in the language of its page: for those who cannot hear, and those on a bus. */
export function captions({ source, captions: files, locale }: VideoGuide): Finding[] {
  if (source.type !== 'file' || files.some((one) => one.locale === locale)) return [];
  return [
    {
      gate: 'captions',
      severity: 'block',
      path: ['captions'],
      locale,
      says: {
        vi: `Phim chưa có phụ đề ${locale === 'vi' ? 'tiếng Việt' : 'tiếng Anh'}. Tải lên tệp phụ đề (.vtt).`,
        en: `The film has no ${locale === 'vi' ? 'Vietnamese' : 'English'} captions. Upload a caption file (.vtt).`,
      },
    },
  ];
}
