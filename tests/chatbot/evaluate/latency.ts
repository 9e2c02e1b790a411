import { answerQuestion } from '#chatbot/answer-question';
import { honest } from '../golden/golden-questions.ts';
import { turnsOf } from './source.ts';
import { starterNeeds } from './starter-needs.ts';

/** Milliseconds until whole answers were there, for citizens who ask at the same time. */
export async function latency(clients: number): Promise<{ p50: number; p95: number; p99: number }> {
  const asked = Object.values(honest).flat();
  const took: number[] = [];
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let at = client; at < asked.length; at += clients) {
        const golden = asked[at]!;
        const lang = golden.lang ?? 'vi';
        const question = { text: golden.q, lang, conversation: turnsOf(golden) };
        const start = performance.now();
        await answerQuestion(question, await starterNeeds(lang));
        took.push(performance.now() - start);
      }
    }),
  );
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]!;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
