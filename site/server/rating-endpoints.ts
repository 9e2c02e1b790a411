import { randomInt } from 'node:crypto';
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { longestQuestion } from '#chatbot/guard';
import { mask } from '#chatbot/mask';
import { AnswerRating } from '#content/answer-rating';
import { complain, langOf } from './complaint.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';

/** What the assistant's page tells of an answer; the question is sent along only by who allows it to be kept. */
const Rated = AnswerRating.omit({ code: true });

const rateRoute = createRoute({
  method: 'post',
  path: '/ratings',
  hide: true,
  request: { body: { content: { 'application/json': { schema: Rated } }, required: true } },
  responses: {
    200: { description: 'Kept; the code erases it.' },
    503: { description: 'Not kept.' },
  },
});

const eraseRoute = createRoute({
  method: 'delete',
  path: '/ratings/{code}',
  hide: true,
  request: { params: z.object({ code: AnswerRating.shape.code }) },
  responses: { 204: { description: 'Erased.' }, 404: { description: 'There is none.' } },
});

/** Takes what citizens say of answers, masked, and erases it by the code they were given. */
export function addRatingEndpoints(api: OpenAPIHono, { ratings }: PortalNeeds): void {
  const small = bodyLimit({
    maxSize: 16 * 1024,
    onError: (context) => context.json({ message: complain('too-large', langOf(context)) }, 413),
  });
  api.use('/ratings', rateLimit({ points: 20, seconds: 60 }), small);
  // Few tries: nobody finds another's code by guessing.
  api.use('/ratings/*', rateLimit({ points: 10, seconds: 60 }));

  api.openapi(rateRoute, async (context) => {
    const { question, ...rated } = context.req.valid('json');
    const code = newCode();
    const kept = question && mask(question.slice(0, longestQuestion));
    await ratings.keep({ ...rated, code, question: kept?.slice(0, longestQuestion) });
    return context.json({ code }, 200);
  });

  api.openapi(eraseRoute, async (context) => {
    const erased = await ratings.erase(context.req.valid('param').code);
    return context.body(null, erased ? 204 : 404);
  });
}

// Without letters and digits that look alike.
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function newCode(): string {
  return Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join('');
}
