import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { Answer } from '#chatbot/answer';
import { answerEvents } from '#chatbot/answer-question';
import type { AnswerEvent } from '#chatbot/cite';
import { cannotAnswer } from '#chatbot/outcomes';
import type { Question } from '#chatbot/question';
import { askRoute, perMinute } from './api-routes.ts';
import { complain, langOf } from './complaint.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';
import { wholeAnswer } from './whole-answer.ts';

/** The assistant: an answer as it comes, or as a whole. */
export function addAskEndpoint(api: OpenAPIHono, needs: PortalNeeds): void {
  api.use(
    '/ask',
    rateLimit({ points: perMinute['/ask'], seconds: 60 }),
    bodyLimit({ maxSize: 256 * 1024, onError: tooLarge }),
  );

  api.openapi(askRoute, async (context) => {
    const { question, lang, conversation } = context.req.valid('json');
    const asked = { text: question, lang, conversation };
    context.header('cache-control', 'no-store');
    if ((context.req.header('accept') ?? '').includes('application/json'))
      return context.json(await wholeAnswer(asked, needs), 200);
    return streamSSE(context, (stream) => tell(asked, stream, needs));
  });
}

async function tell(asked: Question, stream: SSEStreamingApi, needs: PortalNeeds): Promise<void> {
  const assistant = needs.assistant(asked.lang);
  const leave = needs.asking.enter();
  if (!leave) return tellWhole(cannotAnswer('busy', asked, assistant.settings), stream);
  try {
    for await (const event of answerEvents(asked, assistant)) {
      if (stream.aborted) return;
      await stream.writeSSE({ event: event.type, data: JSON.stringify(dataOf(event)) });
    }
  } catch (fault) {
    needs.log.error({ fault }, 'The assistant failed.');
    await tellWhole(cannotAnswer('unavailable', asked, assistant.settings), stream);
  } finally {
    leave();
  }
}

async function tellWhole(answer: Answer, stream: SSEStreamingApi): Promise<void> {
  await stream.writeSSE({ event: 'done', data: JSON.stringify(answer) });
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

function tooLarge(context: Context): Response {
  return context.json({ message: complain('too-large', langOf(context)) }, 413);
}
