import { z } from 'zod';

/** Where a model is and how long it may take. */
export type ModelConfig = {
  model: string;
  /** Undefined means OpenAI's own address. */
  baseUrl?: string;
  apiKey?: string;
  /** Milliseconds until the whole answer must be there. */
  timeout: number;
  /** How often a request that failed before its first word is repeated. */
  retries: number;
  /** Estimated tokens it may use a day. */
  tokensPerDay: number;
};

const blankIsNone = (value: unknown) => (value === '' ? undefined : value);

const Settings = z.object({
  OPENAI_API_KEY: z.preprocess(blankIsNone, z.string().optional()),
  OPENAI_BASE_URL: z.preprocess(
    blankIsNone,
    z
      .url({
        protocol: /^https?$/,
        error: 'OPENAI_BASE_URL is not an http(s) address. Example: http://localhost:11434/v1',
      })
      .optional(),
  ),
  OPENAI_MODEL: z.preprocess(blankIsNone, z.string().optional()),
  OPENAI_TOKENS_PER_DAY: z.preprocess(
    blankIsNone,
    z.coerce
      .number({ error: 'OPENAI_TOKENS_PER_DAY must be a number, such as 2000000.' })
      .int()
      .positive('OPENAI_TOKENS_PER_DAY must be more than 0; unset OPENAI_MODEL to use no model.')
      .default(2_000_000),
  ),
});

/**
 * The model the environment names, or none: then answers are extractive and nothing calls out.
 * Throws with what to do when the settings are there by half.
 */
export function modelConfig(
  env: Record<string, string | undefined> = process.env,
): ModelConfig | undefined {
  const parsed = Settings.safeParse(env);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join(' '));
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = parsed.data;
  const tokensPerDay = parsed.data.OPENAI_TOKENS_PER_DAY;

  if (!apiKey && !baseUrl && !model) return undefined;
  if (!model) {
    throw new Error(
      'OPENAI_MODEL is not set, but OPENAI_API_KEY or OPENAI_BASE_URL is. Name the model, or unset all three for extractive answers.',
    );
  }
  if (!apiKey && !baseUrl) {
    throw new Error(
      'OPENAI_MODEL is set without OPENAI_API_KEY or OPENAI_BASE_URL. Give OpenAI a key, or a local server its address (no key needed).',
    );
  }
  return { model, baseUrl, apiKey, timeout: 20_000, retries: 1, tokensPerDay };
}

/**
 * Keeps the model library from sending questions to a tracing service or printing them, whatever the environment
 * asks for: a citizen's words go to the configured model and nowhere else.
 */
export function turnOffTracing(env: Record<string, string | undefined> = process.env): void {
  for (const name of tracing) delete env[name];
}

const tracing = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGCHAIN_VERBOSE',
  'OPENAI_LOG',
];
