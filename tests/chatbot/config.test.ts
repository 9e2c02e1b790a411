import { expect, test } from 'vitest';
import { modelConfig, turnOffTracing } from '#chatbot/config';

test('without settings there is no model', () => {
  expect(modelConfig({})).toBeUndefined();
  expect(
    modelConfig({ OPENAI_API_KEY: '', OPENAI_BASE_URL: '', OPENAI_MODEL: '' }),
  ).toBeUndefined();
});

test('a local server needs no key', () => {
  expect(
    modelConfig({ OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'qwen' }),
  ).toMatchObject({
    model: 'qwen',
    baseUrl: 'http://localhost:11434/v1',
    apiKey: undefined,
  });
});

test.each([
  [{ OPENAI_API_KEY: 'k' }, 'OPENAI_MODEL is not set'],
  [{ OPENAI_BASE_URL: 'http://localhost:1/v1' }, 'OPENAI_MODEL is not set'],
  [{ OPENAI_MODEL: 'm' }, 'without OPENAI_API_KEY or OPENAI_BASE_URL'],
  [
    { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'localhost' },
    'OPENAI_BASE_URL is not an http(s) address',
  ],
])('half a configuration says what is missing: %o', (env, message) => {
  expect(() => modelConfig(env)).toThrow(message);
});

test('tracing that the environment asks for is turned off', () => {
  const env: Record<string, string | undefined> = {
    LANGSMITH_TRACING: 'true',
    LANGCHAIN_VERBOSE: 'true',
    HOME: '/',
  };

  turnOffTracing(env);

  expect(env).toEqual({ HOME: '/' });
});
