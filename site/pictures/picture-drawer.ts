import type { Logger } from 'pino';
import { hasPage } from '#content/document';
import type { Publication } from '#content/publication';
import type { ContentStore } from '../content/content-store.ts';
import { sharePicture } from '../format/share-picture.ts';
import { keepPicture } from './keep-picture.ts';

/**
 * Draws the pictures of what was published, after it is live and without anybody waiting. What cannot be drawn is
 * drawn when it is asked for.
 */
export function pictureDrawer(
  store: Pick<ContentStore, 'find'>,
  folder: string,
  log: Pick<Logger, 'warn'>,
): (publication: Publication) => void {
  return (publication) => {
    if (publication.type !== 'published') return;
    const { vi, en } = publication.documents;
    for (const document of en ? [vi, en] : [vi]) {
      if (!hasPage(document)) continue;
      const settings = store.find('site-settings', 'site-settings', document.locale);
      keepPicture(sharePicture(document, settings), folder).catch((fault: unknown) =>
        log.warn({ fault }, 'A picture could not be drawn.'),
      );
    }
  };
}
