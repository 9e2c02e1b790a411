import { answerEvents } from '#chatbot/answer-question';
import { langchainModel } from '#chatbot/langchain-model';
import { begin, chunk, openaiServer } from '../openai-server.ts';
import { fixtureNeeds } from '../fixture-corpus.ts';

const pieces = ['Lệ phí ', 'nộp trực tiếp ', 'là 200 nghìn ', 'đồng [1].', ' Nộp '];
const rest = ['trực tuyến ', 'lệ phí ', '180.000 đồng [2].'];

/**
 * Milliseconds from when a model had written its first sentence, a real HTTP server away, until that sentence was said:
 * what verifying adds.
 */
export async function firstSentence(
  times: number,
): Promise<{ p50: number; p95: number; max: number }> {
  const waited: number[] = [];
  let written = 0;
  const server = await openaiServer(async (_, response) => {
    begin(response);
    for (const piece of pieces) {
      response.write(chunk(piece));
      if (piece.includes('.')) written ||= performance.now();
      await pause(20);
    }
    for (const piece of rest) {
      await pause(50);
      response.write(chunk(piece));
    }
    response.end('data: [DONE]\n\n');
  });
  const model = langchainModel({
    model: 'test',
    baseUrl: server.baseUrl,
    timeout: 10_000,
    retries: 0,
    tokensPerDay: Infinity,
  });
  const needs = await fixtureNeeds({ model });
  for (let time = 0; time < times; time++) {
    const question = { text: 'Lệ phí làm hộ chiếu là bao nhiêu?', lang: 'vi' as const };
    let first: number | undefined;
    written = 0;
    for await (const event of answerEvents(question, needs)) {
      if (event.type === 'sentence') first ??= performance.now();
    }
    waited.push(first! - written);
  }
  await server.close();
  waited.sort((a, b) => a - b);
  const at = (share: number) =>
    waited[Math.min(waited.length - 1, Math.floor(waited.length * share))]!;
  return { p50: at(0.5), p95: at(0.95), max: waited.at(-1)! };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
