import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { describedIn } from './api-description.ts';
import { addAskEndpoint } from './ask-endpoint.ts';
import { complain, langOf } from './complaint.ts';
import { addOpenedEndpoint } from './opened-endpoint.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';
import { addRatingEndpoints } from './rating-endpoints.ts';
import { addSearchEndpoints } from './search-endpoints.ts';

/** The public API, below `/api`. Others may read search, facets and suggestions from their own sites. */
export function createApi(needs: PortalNeeds) {
  const api = new OpenAPIHono({ defaultHook: refuseBadInput });
  api.use(compress());
  addSearchEndpoints(api, needs);
  addAskEndpoint(api, needs);
  addOpenedEndpoint(api, needs);
  addRatingEndpoints(api, needs);

  const seldom = rateLimit({ points: 60, seconds: 60 });
  api.use('/openapi.json', cors({ origin: '*' }), seldom, etag());
  api.get('/openapi.json', (context) => {
    const lang = context.req.query('lang') === 'vi' ? 'vi' : 'en';
    return context.json(describedIn(api, lang));
  });
  api.all('*', (context) =>
    context.json({ message: complain('no-such-address', langOf(context)) }, 404),
  );
  api.onError((fault, context) => {
    const lang = langOf(context);
    if (fault instanceof HTTPException && fault.status === 400)
      return context.json({ message: complain('not-json', lang) }, 400);
    needs.log.error({ fault, path: context.req.path }, 'A request failed.');
    return context.json({ message: complain('interrupted', lang) }, 503);
  });
  return api;
}

function refuseBadInput(
  result: { success: boolean; error?: z.ZodError; data?: unknown },
  context: Context,
): Response | undefined {
  if (result.success) return undefined;
  const field = String(result.error?.issues[0]?.path[0] ?? '');
  const lang = langOf(context, result.data);
  return context.json({ message: complain('bad-input', lang, field), field }, 400);
}
