import { ChatOpenAI } from '@langchain/openai';
import { turnOffTracing, type ModelConfig } from './config.ts';
import type { Model } from './needs.ts';

/** A model behind any server that speaks OpenAI's protocol. It has no tools and sees only the prompt. */
export function langchainModel(config: ModelConfig): Model {
  turnOffTracing();
  const chat = new ChatOpenAI({
    model: config.model,
    // The client insists on a key; local servers ignore it.
    apiKey: config.apiKey ?? 'none',
    configuration: { baseURL: config.baseUrl ?? 'https://api.openai.com/v1', logLevel: 'off' },
    temperature: 0,
    maxRetries: config.retries,
    timeout: config.timeout,
    streamUsage: false,
    useResponsesApi: false,
  });
  return {
    async *write({ system, user }, signal) {
      const deadline = AbortSignal.any([signal, AbortSignal.timeout(config.timeout)]);
      // `.stream()` and never `streaming: true`: that one fetches a tokenizer from the internet.
      const stream = await chat.stream(
        [
          ['system', system],
          ['human', user],
        ],
        { signal: deadline },
      );
      for await (const chunk of stream) {
        if (typeof chunk.content === 'string') yield chunk.content;
      }
      // An aborted stream ends like a finished one.
      deadline.throwIfAborted();
    },
  };
}
