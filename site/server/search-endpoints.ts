import type { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { isMeant } from '../format/is-meant.ts';
import { withSubAgencies } from './agency-family.ts';
import { facetsRoute, perMinute, searchRoute, suggestRoute } from './api-routes.ts';
import { complain } from './complaint.ts';
import { findPublished } from './find-published.ts';
import { foundOf, foundSuggestion, foundValues } from './found.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';
import { readerAddressOf } from './reader-address-of.ts';
import { toSearchQuery } from './search-params.ts';
import { showsKey } from './shows-key.ts';

// Completions and counts may lag behind a publication by a minute; what was found may not.
const briefly = 'public, max-age=60';

/** Search, facets and suggestions, which others may read from their own sites. */
export function addSearchEndpoints(api: OpenAPIHono, needs: PortalNeeds): void {
  const open = cors({ origin: '*', allowMethods: ['GET', 'HEAD'] });
  for (const path of ['/search', '/facets', '/suggest'] as const)
    api.use(path, open, rateLimit({ points: perMinute[path], seconds: 60 }), etag());

  api.openapi(searchRoute, async (context) => {
    const { explain, ...params } = context.req.valid('query');
    const mayExplain = showsKey(context.req.header('authorization'), needs.portalKey);
    if (explain && !mayExplain)
      return context.json({ message: complain('staff-only', params.lang), field: 'explain' }, 403);
    const query = toSearchQuery(params);
    const content = needs.content();
    const search = needs.search();
    const found = foundOf(await findPublished(query, { search, content }), query, content);
    context.header('cache-control', explain ? 'no-store' : 'no-cache');
    if (!explain) {
      if (query.page === 1 && query.q.trim() !== '')
        needs.counter.searched(query, found.total, readerAddressOf(context));
      return context.json(found, 200);
    }
    const explanation = await search.explain(withSubAgencies(query, content));
    return context.json({ ...found, explanation }, 200);
  });

  api.openapi(facetsRoute, async (context) => {
    const { facet, find, ...params } = context.req.valid('query');
    const query = toSearchQuery({ ...params, sort: 'relevance', page: 1, per: 1 });
    const content = needs.content();
    const result = await findPublished(query, { search: needs.search(), content });
    const values = foundValues(facet, result, query.lang, content).filter(({ value }) =>
      isMeant(find, facet, value, content),
    );
    context.header('cache-control', briefly);
    return context.json({ facet, values }, 200);
  });

  api.openapi(suggestRoute, async (context) => {
    const { q, lang } = context.req.valid('query');
    const found = await needs.search().suggest(q, lang, 8);
    context.header('cache-control', briefly);
    const suggestions = found.flatMap((one) => foundSuggestion(one, lang, needs.content()) ?? []);
    return context.json({ suggestions }, 200);
  });
}
