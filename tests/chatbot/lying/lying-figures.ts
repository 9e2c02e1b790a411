import { answerQuestion } from '#chatbot/answer-question';
import { langchainModel } from '#chatbot/langchain-model';
import { fixtureNeeds } from '../fixture-corpus.ts';
import { openaiServer, streaming } from '../openai-server.ts';
import { lies } from './lies.ts';

/** How many lies of a model behind a real HTTP server were caught, and which got through. */
export type LyingFigures = { told: number; caught: number; believed: string[] };

/** Lets the model lie so often; caught is a lie when not one of its words is said and the published answer stands. */
export async function lyingFigures(count: number): Promise<LyingFigures> {
  const believed: string[] = [];
  let says = '';
  const server = await openaiServer(streaming(() => says));
  const model = langchainModel({
    model: 'test',
    baseUrl: server.baseUrl,
    timeout: 10_000,
    retries: 0,
    tokensPerDay: Infinity,
  });
  const needs = await fixtureNeeds({ model });
  for (const lie of lies(count)) {
    ({ says } = lie);
    const question = { text: 'Lệ phí làm hộ chiếu là bao nhiêu?', lang: 'vi' as const };
    const answer = await answerQuestion(question, needs);
    const said = answer.status === 'answered' ? answer.sentences.map(({ text }) => text) : [];
    const isHeard = said.some((text) => text === says.replaceAll(/\s*\[\d+\]/g, ''));
    if (isHeard || !said.join(' ').includes('200.000 đồng')) believed.push(`${lie.kind}: ${says}`);
  }
  await server.close();
  return { told: count, caught: count - believed.length, believed };
}
