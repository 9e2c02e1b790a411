import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Locale } from '#content/locale';
import { createApi } from './api.ts';
import { createMetrics } from './metrics.ts';
import { createPages, showPage } from './pages.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { securityHeaders } from './security-headers.ts';

/** The portal server: published files, the pages made for each request, the API, and what operators watch. */
export function createApp(needs: PortalNeeds) {
  const app = new Hono();
  const metrics = createMetrics(needs);
  // Published files come compressed already; this is for what is made for each request.
  app.use(securityHeaders(needs.origin), metrics.count, compress());
  app.get('/health', (context) => context.json({ status: 'ok', documents: needs.size() }));
  app.get('/metrics', metrics.show);
  app.route('/api', createApi(needs));
  app.route('/', createPages(needs));
  app.on(['GET', 'HEAD'], '*', async (context) => {
    const path = context.req.path;
    if (path === '/en') return context.redirect('/en/', 301);
    if (path.length > 1 && path.endsWith('/') && path !== '/en/')
      return context.redirect(path.replace(/\/+$/, '').replace(/^\/+/, '/'), 301);
    const file = await needs.files(context.req.raw);
    return file ?? showPage({ view: 'not-found', locale: localeOf(path), path }, context, needs);
  });
  app.onError(async (fault, context) => {
    needs.log.error({ fault, path: context.req.path }, 'A request failed.');
    if (context.req.path.startsWith('/api/'))
      return context.json(
        {
          message:
            'Dịch vụ đang gián đoạn, vui lòng thử lại. / The service is interrupted, please try again.',
        },
        503,
      );
    return showPage(
      { view: 'unavailable', locale: localeOf(context.req.path) },
      context,
      needs,
    ).catch(() =>
      context.text(
        'Trang đang gián đoạn, vui lòng thử lại sau ít phút. / The site is interrupted, please try again in a few minutes.',
        503,
      ),
    );
  });
  return app;
}

function localeOf(path: string): Locale {
  return path.startsWith('/en/') ? 'en' : 'vi';
}
