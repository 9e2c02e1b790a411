import type { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { Locale } from '#content/locale';
import { listPathOf } from '#content/path-of';
import { apiEndpoints, ApiInfo, type ApiEndpoint } from '../format/api-endpoints.ts';
import { exampleAnswer } from '../format/example-answer.ts';
import { describedIn } from './api-description.ts';
import { showPage } from './pages.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';

/** The page that explains the API, made from its own description; its examples are asked of it then and there. */
export function createApiPage(api: OpenAPIHono, needs: PortalNeeds) {
  const pages = new Hono();
  for (const locale of Locale.options) {
    const path = listPathOf('api', locale);
    pages.use(path, compress(), rateLimit({ points: 60, seconds: 60 }));
    pages.get(path, async (context) => {
      const { info, ...described } = describedIn(api, locale);
      const answered = apiEndpoints(described).map(async (endpoint) => ({
        ...endpoint,
        answer: await answerTo(endpoint),
      }));
      const endpoints = await Promise.all(answered);
      return showPage(
        { view: 'api', locale, info: ApiInfo.parse(info), endpoints },
        context,
        needs,
      );
    });
  }
  return pages;

  async function answerTo({ method, id, example }: ApiEndpoint) {
    if (method !== 'GET') return undefined;
    const response = await api.request(`/${id}?${new URLSearchParams(example)}`);
    return response.ok ? exampleAnswer(await response.json()) : undefined;
  }
}
