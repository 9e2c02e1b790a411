import type { Locale } from '#content/locale';
import type { MediaFile } from '#content/media-file';
import { fill, wordsOf } from '../text/words.ts';
import { formatSize } from './file-size.ts';

/** What a download is, before it is started: `DOCX, 32 KB`. */
export function fileLabel({ filename, bytes }: MediaFile, locale: Locale): string {
  const type = filename.split('.').at(-1)?.toUpperCase() ?? '';
  return fill(wordsOf(locale).file, { type, size: formatSize(bytes, locale) });
}
