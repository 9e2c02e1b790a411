import type { Answer } from './answer.ts';
import { cite, type AnswerEvent } from './cite.ts';
import { compose } from './compose.ts';
import { composeWithModel } from './compose/model.ts';
import { conclude } from './conclude.ts';
import { consider } from './consider.ts';
import { guard } from './guard.ts';
import type { Needs } from './needs.ts';
import { cannotAnswer, nothingFound, stopped, withheld } from './outcomes.ts';
import type { Question } from './question.ts';
import { isWithheld } from './withheld.ts';

/** Answers a citizen's question from what is published, or says honestly why not. Throws when search does. */
export async function answerQuestion(question: Question, needs: Needs): Promise<Answer> {
  for await (const event of answerEvents(question, needs)) {
    if (event.type === 'done') return event.answer;
  }
  throw new Error('The assistant ended without an answer.');
}

/** The same as it comes: each source, each sentence once it is verified, and the whole answer last. */
export async function* answerEvents(question: Question, needs: Needs): AsyncGenerator<AnswerEvent> {
  const guarded = guard(question);
  if (guarded.do === 'stop') {
    return yield done(stopped(guarded.because, guarded.lang, needs.settings));
  }
  if (needs.settings?.assistant?.rests) {
    return yield done(cannotAnswer('unavailable', guarded.question, needs.settings));
  }
  const { asked, choice } = await consider(guarded.question, needs);
  const composed = compose(choice, asked, needs);
  if (composed.do === 'ask') return yield done(composed.answer);
  if (composed.do === 'say' && composed.about && isWithheld(composed.about, needs)) {
    return yield done(withheld(asked, composed.about, needs));
  }
  if (composed.do === 'abstain') {
    return yield done(nothingFound(asked.text, composed.near, asked.lang, needs));
  }

  const drafts = needs.model
    ? composeWithModel(needs.model, asked, composed, needs)
    : composed.drafts;
  const said = yield* cite(drafts);
  yield done(conclude(said, composed.about, asked, needs));
}

function done(answer: Answer): AnswerEvent {
  return { type: 'done', answer };
}
