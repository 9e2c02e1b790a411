import { setTimeout as pause } from 'node:timers/promises';
import { backOff } from './back-off.ts';
import { lastWords, startChild, type Child } from './child.ts';
import { OperatorFault } from './operator-fault.ts';
import type { ProcessIdentity } from './process-identity.ts';
import type { Program } from './processes.ts';

/** Something that runs until it is stopped. */
export type Service = {
  name: string;
  restart?: () => void;
  stop: () => Promise<void>;
  kill: () => void;
};

/** What a program needs, and who wants to know how it fares. */
export type Surroundings = {
  env: NodeJS.ProcessEnv;
  /** The file that takes what the program says. */
  log: string;
  note: (name: string, identity: ProcessIdentity | undefined) => void;
  /** Hears a line about what happens after the start. */
  say: (line: string) => void;
  /** Hears how far the start has come. */
  progress?: (text: string) => void;
};

/**
 * Keeps a program running: whenever it ends, it is started again after a while. `ready` resolves when the program
 * first says so, and rejects with an OperatorFault when it ends before that.
 */
export function supervise(
  program: Program,
  { env, log, note, say, progress }: Surroundings,
): Service & { ready: Promise<void> } {
  const stopping = new AbortController();
  const ready = Promise.withResolvers<void>();
  let served = false;
  let child: Child | undefined;

  const hear = (message: unknown) => {
    const { type, text } = message as { type?: string; text?: string };
    if (type === 'progress' && text && !served) progress?.(text);
    if (type !== 'ready') return;
    served = true;
    ready.resolve();
  };
  const running = keep();

  async function keep(): Promise<void> {
    let delay: number | undefined;
    while (!stopping.signal.aborted) {
      const since = performance.now();
      child = startChild(program, { env, log, hear });
      note(program.name, child.identity);
      if ('answers' in program && !served) void untilItAnswers(program.answers);
      const end = (await child.ended) ?? 'unasked';
      note(program.name, undefined);
      if (stopping.signal.aborted) break;
      if (!served) {
        ready.reject(new OperatorFault(neverServed(program, end, log)));
        return;
      }
      delay = backOff(delay, performance.now() - since);
      say(`The ${program.name} ended (${end}) and is started again; ${log} may say why.`);
      await pause(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    ready.resolve();
  }

  async function untilItAnswers(answers: () => Promise<boolean>): Promise<void> {
    while (!(await answers())) {
      if (stopping.signal.aborted) return;
      await pause(50);
    }
    hear({ type: 'ready' });
  }

  return {
    name: program.name,
    ready: ready.promise,
    restart: () => void child?.stop(),
    async stop() {
      stopping.abort();
      await child?.stop();
      await running;
    },
    kill: () => child?.kill(),
  };
}

function neverServed({ name }: Program, end: string, log: string): string {
  return `The ${name} ended before it served (${end}). The end of ${log}:\n${lastWords(log)}`;
}
