import type { Faq } from '#content/faq';
import { factsIn } from '#content/facts/facts-in';
import type { Intent } from './intent.ts';

/** Whether the answer of a Faq holds what is asked for: a sum or what it says of fees, a length of time. */
export function faqStates({ answer }: Faq, intents: Intent[]): boolean {
  const embedsChannels = answer.some(
    (block) => block.type === 'procedure-section' && block.section === 'channels',
  );
  if (embedsChannels) return true;
  const text = JSON.stringify(answer).normalize('NFC');
  if (intents.includes('fee') && !/phí|tiền|thuế|đồng|fee|free|tax|VND/iu.test(text)) return false;
  return !intents.includes('time') || /ngày|\bdays?\b/iu.test(text) || stateTime(text);
}

function stateTime(text: string): boolean {
  return factsIn(text).some((fact) => fact.startsWith('time:'));
}
