import { createRoute, z } from '@hono/zod-openapi';
import { Answer } from '#chatbot/answer';
import { Question } from '#chatbot/question';
import { FoundDocuments, FoundSuggestion, FoundValues } from './found.ts';
import { FacetParams, lang, SearchRequest } from './search-params.ts';

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const refused = json(
  z.object({ message: z.string(), field: z.string().optional() }),
  'What was wrong, and what to do.',
);

/** How many requests one address may make in a minute. */
export const perMinute = { '/search': 600, '/facets': 600, '/suggest': 1200, '/ask': 60 };

export const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  'x-requests-per-minute': perMinute['/search'],
  summary: 'Search everything that is published',
  description:
    'Finds Procedures, questions, agencies and the rest, however it is typed: with or without marks, in Telex, with slips, by code.',
  request: { query: SearchRequest },
  responses: {
    200: json(FoundDocuments, 'Hits with counts for every facet.'),
    400: refused,
    403: refused,
    429: refused,
  },
});

export const facetsRoute = createRoute({
  method: 'get',
  path: '/facets',
  'x-requests-per-minute': perMinute['/facets'],
  summary: 'What a search can be narrowed to',
  description:
    'The values of one facet for a search, most hits first, found by words with or without marks.',
  request: { query: FacetParams },
  responses: {
    200: json(FoundValues, 'Values with their names and how many hits each gives.'),
    400: refused,
    429: refused,
  },
});

export const suggestRoute = createRoute({
  method: 'get',
  path: '/suggest',
  'x-requests-per-minute': perMinute['/suggest'],
  summary: 'Complete what is being typed',
  description: 'At most eight Documents whose names continue the words; choosing one opens it.',
  request: {
    query: z.object({
      q: z.string().max(200).openapi({ description: 'Words as typed.', example: 'dang ky kh' }),
      lang,
    }),
  },
  responses: {
    200: json(
      z.object({ suggestions: z.array(FoundSuggestion) }),
      'Titles, questions, agencies and codes.',
    ),
    400: refused,
    429: refused,
  },
});

// The generator cannot describe a schema that forgives, so the earlier turns are described by hand.
const conversation = z.optional(Question.shape.conversation).openapi({
  type: 'array',
  maxItems: 50,
  description: 'The earlier turns, oldest first: each a `question` with the `answer` it was given.',
  items: {
    type: 'object',
    required: ['question'],
    properties: { question: { type: 'string' }, answer: { type: 'object' } },
  },
});
const AskBody = Question.omit({ text: true }).extend({
  question: z.string().max(20_000).openapi({
    description: 'What a citizen asks, in a sentence.',
    example: 'Làm giấy khai sinh cần giấy tờ gì?',
  }),
  lang,
  conversation,
});

export const askRoute = createRoute({
  method: 'post',
  path: '/ask',
  'x-requests-per-minute': perMinute['/ask'],
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
