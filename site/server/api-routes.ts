import { createRoute, z } from '@hono/zod-openapi';
import { Answer } from '#chatbot/answer';
import { Question } from '#chatbot/question';
import { Locale } from '#content/locale';
import { FoundDocuments, FoundSuggestion, FoundValues } from './found.ts';
import { FacetParams, SearchRequest } from './search-params.ts';

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const refused = json(
  z.object({ message: z.string(), field: z.string().optional() }),
  'What was wrong, and what to do.',
);

export const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Search everything that is published',
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
  question: Question.shape.text,
  lang: Locale.default('vi'),
  conversation,
});

export const askRoute = createRoute({
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
