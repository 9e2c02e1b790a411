import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { streamSSE } from 'hono/streaming';
import type { Context } from 'hono';
import { answerEvents, answerQuestion } from '#chatbot/answer-question';
import { Answer } from '#chatbot/answer';
import type { AnswerEvent } from '#chatbot/cite';
import { cannotAnswer } from '#chatbot/outcomes';
import { Question } from '#chatbot/question';
import { Locale } from '#content/locale';
import { complain, langOf } from './complaint.ts';
import { FoundDocuments, FoundSuggestion, foundOf, foundSuggestion } from './found.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';
import { SearchParams, toSearchQuery } from './search-params.ts';

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const refused = json(
  z.object({ message: z.string(), field: z.string().optional() }),
  'What was wrong, and what to do.',
);

const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Search everything that is published',
  request: { query: SearchParams },
  responses: {
    200: json(FoundDocuments, 'Hits with counts for every facet.'),
    400: refused,
    429: refused,
  },
});

const suggestRoute = createRoute({
  method: 'get',
  path: '/suggest',
  summary: 'Complete what is being typed',
  request: { query: z.object({ q: z.string().max(200), lang: Locale.default('vi') }) },
  responses: {
    200: json(
      z.object({ suggestions: z.array(FoundSuggestion) }),
      'Titles, questions, agencies and codes.',
    ),
    400: refused,
    429: refused,
  },
});

const AskBody = Question.omit({ text: true }).extend({
  question: Question.shape.text,
  lang: Locale.default('vi'),
});

const askRoute = createRoute({
  method: 'post',
  path: '/ask',
  summary: 'Ask the assistant',
  description:
    'Answers with server-sent events – `citation`, `sentence`, and `done` with the whole answer – or, with `Accept: application/json`, with the whole answer at once.',
  request: { body: { content: { 'application/json': { schema: AskBody } }, required: true } },
  responses: {
    200: {
      description: 'The answer with its sources, or what to do instead.',
      content: {
        'application/json': { schema: Answer },
        'text/event-stream': { schema: z.string() },
      },
    },
    400: refused,
    413: refused,
    429: refused,
  },
});

/** The public API, below `/api`. */
export function createApi(needs: PortalNeeds) {
  const api = new OpenAPIHono({ defaultHook: refuseBadInput });
  api.use('/search', cors({ origin: '*' }), rateLimit({ points: 600, seconds: 60 }), etag());
  api.use('/suggest', cors({ origin: '*' }), rateLimit({ points: 1200, seconds: 60 }), etag());
  api.use(
    '/ask',
    rateLimit({ points: 60, seconds: 60 }),
    bodyLimit({ maxSize: 256 * 1024, onError: tooLarge }),
  );

  api.openapi(searchRoute, async (context) => {
    const query = toSearchQuery(context.req.valid('query'));
    const result = await needs.search().search(query);
    context.header('cache-control', 'no-cache');
    return context.json(foundOf(result, query, needs.content()), 200);
  });

  api.openapi(suggestRoute, async (context) => {
    const { q, lang } = context.req.valid('query');
    const found = await needs.search().suggest(q, lang, 8);
    context.header('cache-control', 'no-cache');
    const suggestions = found.flatMap((one) => foundSuggestion(one, lang, needs.content()) ?? []);
    return context.json({ suggestions }, 200);
  });

  api.openapi(askRoute, async (context) => {
    const { question, lang, conversation } = context.req.valid('json');
    const asked = { text: question, lang, conversation };
    context.header('cache-control', 'no-store');
    if (wantsWhole(context)) {
      const answer = await answerQuestion(asked, needs.assistant(lang)).catch((fault: unknown) => {
        needs.log.error({ fault }, 'The assistant failed.');
        return cannotAnswer('unavailable', lang, needs.assistant(lang).settings);
      });
      return context.json(answer, 200);
    }
    return streamSSE(context, async (stream) => {
      try {
        for await (const event of answerEvents(asked, needs.assistant(lang))) {
          await stream.writeSSE({ event: event.type, data: JSON.stringify(dataOf(event)) });
        }
      } catch (fault) {
        needs.log.error({ fault }, 'The assistant failed.');
        const answer = cannotAnswer('unavailable', lang, needs.assistant(lang).settings);
        await stream.writeSSE({ event: 'done', data: JSON.stringify(answer) });
      }
    });
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
  return api;
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

function wantsWhole({ req }: Context): boolean {
  return (req.header('accept') ?? '').includes('application/json');
}

function refuseBadInput(
  result: { success: boolean; error?: z.ZodError },
  context: Context,
): Response | undefined {
  if (result.success) return undefined;
  const field = result.error?.issues[0]?.path.join('.') ?? '';
  return context.json(
    { message: complain('bad-input', langOf(context.req.raw), field), field },
    400,
  );
}

function tooLarge(context: Context): Response {
  return context.json({ message: complain('too-large', langOf(context.req.raw)) }, 413);
}
