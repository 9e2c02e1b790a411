import type { Answer } from '#chatbot/answer';
import { answerQuestion } from '#chatbot/answer-question';
import { cannotAnswer } from '#chatbot/outcomes';
import type { Question } from '#chatbot/question';
import type { PortalNeeds } from './portal-needs.ts';

/** The assistant's answer; when too many ask or the assistant fails, the answer that says so. */
export async function wholeAnswer(question: Question, needs: PortalNeeds): Promise<Answer> {
  const assistant = needs.assistant(question.lang);
  const leave = needs.asking.enter();
  if (!leave) return cannotAnswer('busy', question, assistant.settings);
  return answerQuestion(question, assistant)
    .catch((fault: unknown) => {
      needs.log.error({ fault }, 'The assistant failed.');
      return cannotAnswer('unavailable', question, assistant.settings);
    })
    .finally(leave);
}
