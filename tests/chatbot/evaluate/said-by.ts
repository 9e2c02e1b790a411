import type { Answer } from '#chatbot/answer';

/** Everything an answer says to its reader, buttons included, in one text. */
export function saidBy(answer: Answer): string {
  switch (answer.status) {
    case 'answered':
      return [...answer.sentences, ...answer.next].map(({ text }) => text).join('\n');
    case 'clarify':
      return [answer.message, ...answer.choices.map(({ label }) => label)].join('\n');
    default:
      return [answer.message, ...answer.next.map(({ text }) => text)].join('\n');
  }
}

/** Everywhere an answer leads. */
export function linksOf(answer: Answer): string[] {
  const urls = 'next' in answer ? answer.next.map(({ url }) => url) : [];
  return answer.status === 'answered' ? [...answer.citations.map(({ url }) => url), ...urls] : urls;
}
