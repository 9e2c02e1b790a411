import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { Context } from 'hono';
import { answerEvents } from '#chatbot/answer-question';
import type { AnswerEvent } from '#chatbot/cite';
import { cannotAnswer } from '#chatbot/outcomes';
import type { Question } from '#chatbot/question';
import { isMeant } from '../format/is-meant.ts';
import { withSubAgencies } from './agency-family.ts';
import { askRoute, facetsRoute, searchRoute, suggestRoute } from './api-routes.ts';
import { complain, langOf } from './complaint.ts';
import { findPublished } from './find-published.ts';
import { foundOf, foundSuggestion, foundValues } from './found.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';
import { showsKey } from './shows-key.ts';
import { toSearchQuery } from './search-params.ts';
import { wholeAnswer } from './whole-answer.ts';

// Completions and counts may lag behind a publication by a minute; what was found may not.
const briefly = 'public, max-age=60';

/** The public API, below `/api`. Others may read search and suggestions from their own sites. */
export function createApi(needs: PortalNeeds) {
  const api = new OpenAPIHono({ defaultHook: refuseBadInput });
  const open = cors({ origin: '*', allowMethods: ['GET', 'HEAD'] });
  api.use(compress());
  api.use('/search', open, rateLimit({ points: 600, seconds: 60 }), etag());
  api.use('/facets', open, rateLimit({ points: 600, seconds: 60 }), etag());
  api.use('/suggest', open, rateLimit({ points: 1200, seconds: 60 }), etag());
  api.use(
    '/ask',
    rateLimit({ points: 60, seconds: 60 }),
    bodyLimit({ maxSize: 256 * 1024, onError: tooLarge }),
  );

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
    if (!explain) return context.json(found, 200);
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

  api.openapi(askRoute, async (context) => {
    const { question, lang, conversation } = context.req.valid('json');
    const asked = { text: question, lang, conversation };
    context.header('cache-control', 'no-store');
    if ((context.req.header('accept') ?? '').includes('application/json'))
      return context.json(await wholeAnswer(asked, needs), 200);
    return streamSSE(context, (stream) => tell(asked, stream, needs));
  });

  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Portal API',
      version: '1',
      description: 'What is published, for anyone: search, suggestions and the assistant.',
    },
    servers: [{ url: '/api' }],
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

async function tell(asked: Question, stream: SSEStreamingApi, needs: PortalNeeds): Promise<void> {
  const assistant = needs.assistant(asked.lang);
  try {
    for await (const event of answerEvents(asked, assistant)) {
      if (stream.aborted) return;
      await stream.writeSSE({ event: event.type, data: JSON.stringify(dataOf(event)) });
    }
  } catch (fault) {
    needs.log.error({ fault }, 'The assistant failed.');
    const answer = cannotAnswer('unavailable', asked.lang, assistant.settings);
    await stream.writeSSE({ event: 'done', data: JSON.stringify(answer) });
  }
}

function dataOf(event: AnswerEvent) {
  switch (event.type) {
    case 'citation':
      return event.citation;
    case 'sentence':
      return event.sentence;
    case 'done':
      return event.answer;
  }
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

function tooLarge(context: Context): Response {
  return context.json({ message: complain('too-large', langOf(context)) }, 413);
}
