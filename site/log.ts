import pino, { type DestinationStream, type Logger } from 'pino';

/**
 * The log of a process, JSON, to standard output unless told otherwise. Faults go under `fault`: of them only what happened is written, never
 * what they carry along, which may be a citizen's words.
 */
export function createLog(name: string, level: string, to?: DestinationStream): Logger {
  const options = {
    name,
    level,
    serializers: { fault: describe },
    redact: { paths: ['question', 'q', 'query', 'headers', 'address'], censor: '[…]' },
  };
  return to ? pino(options, to) : pino(options);
}

type Described = { message: string; stack?: string; cause?: Described };

function describe(fault: unknown): Described {
  if (!(fault instanceof Error)) return { message: String(fault) };
  const { message, stack, cause } = fault;
  return { message, stack, cause: cause === undefined ? undefined : describe(cause) };
}
