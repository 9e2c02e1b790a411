import { Hono } from 'hono';
import type { Locale } from '#content/locale';
import { createApi } from './api.ts';
import { createApiPage } from './api-page.ts';
import { complain, langOf } from './complaint.ts';
import { createMetrics } from './metrics.ts';
import { createPages, showPage } from './pages.ts';
import { addOpenData } from './open-data-endpoint.ts';
import { addPictureEndpoint } from './picture-endpoint.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { addPublisherEndpoint } from './publisher-endpoint.ts';
import { redirectOf } from './redirect-of.ts';
import { securityHeaders } from './security-headers.ts';

/** The portal server: published files, the pages made for each request, the API, and what operators watch. */
export function createApp(needs: PortalNeeds) {
  const app = new Hono();
  const metrics = createMetrics(needs);
  app.use(securityHeaders(needs.origin), metrics.count);
  app.get('/health', (context) => context.json({ status: 'ok', ...needs.facts() }));
  app.get('/metrics', metrics.show);
  addPublisherEndpoint(app, needs);
  addPictureEndpoint(app, needs);
  addOpenData(app, needs);
  const api = createApi(needs);
  app.route('/', createApiPage(api, needs));
  app.route('/api', api);
  app.route('/', createPages(needs));

  app.on(['GET', 'HEAD'], '*', async (context) => {
    const redirect = redirectOf(new URL(context.req.url));
    if (redirect !== undefined) return context.redirect(redirect, 301);
    const { path } = context.req;
    const file = await needs.files(context.req.raw);
    return file ?? showPage({ view: 'not-found', locale: localeOf(path), path }, context, needs);
  });
  app.all('*', (context) => {
    context.header('allow', 'GET, HEAD');
    return context.text(complain('not-so', langOf(context), context.req.method), 405);
  });

  app.onError(async (fault, context) => {
    const { path } = context.req;
    needs.log.error({ fault, path }, 'A request failed.');
    return showPage({ view: 'unavailable', locale: localeOf(path) }, context, needs).catch(() =>
      context.text(complain('interrupted', langOf(context)), 503),
    );
  });
  return app;
}

function localeOf(path: string): Locale {
  return path.startsWith('/en/') ? 'en' : 'vi';
}
