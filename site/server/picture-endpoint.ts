import type { Hono } from 'hono';
import { hasPage } from '#content/document';
import { Kind } from '#content/kind';
import { Locale } from '#content/locale';
import { picturesPath, sharePicture } from '../format/share-picture.ts';
import type { PortalNeeds } from './portal-needs.ts';

/** The pictures that links are shared with: kept ones, and those nobody has asked for before, drawn at once. */
export function addPictureEndpoint(app: Hono, { content, picture }: PortalNeeds): void {
  app.get(`${picturesPath}/:kind/:id/:locale/:file`, async (context, next) => {
    const { kind, id, locale } = context.req.param();
    const asked = Kind.safeParse(kind);
    const language = Locale.safeParse(locale);
    if (!asked.success || !language.success) return next();
    const read = content();
    const document = read.find(asked.data, id, language.data);
    if (!document || !hasPage(document)) return next();
    const settings = read.find('site-settings', 'site-settings', document.locale);
    const today = sharePicture(document, settings);
    const drawn = await picture(today);
    // A picture of what the page said before leads to the one of today.
    const isToday = new URL(context.req.url).pathname === today.path;
    return context.body(new Uint8Array(drawn), 200, {
      'content-type': 'image/png',
      'cache-control': isToday ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
}
