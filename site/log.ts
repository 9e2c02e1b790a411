import pino, { type Logger } from 'pino';

/**
 * The log of a process, JSON on standard output. Faults go under `fault`: of them only what happened is written, never
 * what they carry along, which may be a citizen's words.
 */
export function createLog(name: string, level: string): Logger {
  return pino({
    name,
    level,
    serializers: { fault: describe },
    redact: { paths: ['question', 'q', 'query', 'headers', 'address'], censor: '[…]' },
  });
}

type Described = { message: string; stack?: string; cause?: Described };

function describe(fault: unknown): Described {
  if (!(fault instanceof Error)) return { message: String(fault) };
  const { message, stack, cause } = fault;
  return { message, stack, cause: cause === undefined ? undefined : describe(cause) };
}
