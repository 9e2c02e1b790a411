import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Locale } from '#content/locale';
import vietnamese from '../text/api-vi.json' with { type: 'json' };

/** The API as OpenAPI 3.1 describes it. */
export type ApiDescription = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The description of the API in a language. */
export function describedIn(api: OpenAPIHono, lang: Locale): ApiDescription {
  const described = api.getOpenAPI31Document(about);
  return lang === 'en' ? described : (translated(described) as ApiDescription);
}

const about = {
  openapi: '3.1.0',
  info: {
    title: 'Portal API',
    version: '1',
    description:
      'What is published on the portal, for anyone: search, facets, suggestions and the assistant. No key, no registration, no personal data.',
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    'x-licence':
      'Use what you get for any purpose, commercial ones included; name the portal and link to the page it came from.',
    'x-stability':
      'Within version 1 nothing is removed or renamed and no meaning changes; fields and parameters are only added, so pass over those you do not know. A version 2 would have an address of its own, and this one would stay for at least twelve months.',
    'x-limits':
      'Each address may make so many requests in a minute; more are answered 429 with `retry-after`, in seconds. Answers carry an `etag`: ask again with `if-none-match` and an unchanged one is not sent twice.',
  },
  servers: [{ url: '/api' }],
};

/** Every sentence of a description in Vietnamese; names, values and examples stay. */
function translated(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(translated);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      typeof value === 'string' && said.has(name) ? (sentences[value] ?? value) : translated(value),
    ]),
  );
}

const sentences: Record<string, string> = vietnamese;
/** Where a description speaks to people. */
const said = new Set(['title', 'summary', 'description', 'x-licence', 'x-stability', 'x-limits']);
