import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { identityOf, type ProcessIdentity } from './process-identity.ts';
import type { Program } from './processes.ts';
import { root } from './root.ts';

/** A process of the portal while it runs. */
export type Child = {
  identity: ProcessIdentity | undefined;
  /** How it ended, in words such as `exit code 1`; `undefined` for a clean end. */
  ended: Promise<string | undefined>;
  /** Asks it to end; after ten seconds it is made to. Resolves when it has. */
  stop: () => Promise<void>;
  kill: () => void;
};

/** Starts a program of the portal with its words going to a log file, and hears its messages. */
export function startChild(
  program: Program,
  { env, log, hear }: { env: NodeJS.ProcessEnv; log: string; hear: (message: unknown) => void },
): Child {
  const words = openLog(log);
  const [command, args] =
    'command' in program
      ? [program.command, program.args]
      : [process.execPath, ['--import', 'tsx', program.file, ...(program.args ?? [])]];
  const child = spawn(
    command,
    args,
    // A group of its own: Ctrl-C reaches this process only, which then ends its children in order.
    { cwd: root, env, detached: true, stdio: ['ignore', words, words, 'ipc'] },
  );
  closeSync(words);
  const ended = new Promise<string | undefined>((done) => {
    child.once('error', ({ message }) => done(message));
    child.once('exit', (code, signal) =>
      done(code === 0 ? undefined : signal === null ? `exit code ${code}` : signal),
    );
  });
  child.on('message', hear);
  // The group also holds whatever the child itself has started.
  const kill = () => {
    if (child.pid && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
  };
  return {
    identity: child.pid === undefined ? undefined : identityOf(child.pid),
    ended,
    kill,
    async stop() {
      const force = setTimeout(kill, 10_000);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(force);
    },
  };
}

/** The last lines of a log that a reader can use: without the traces of a stack. */
export function lastWords(log: string, lines = 8): string {
  return readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .slice(-lines)
    .join('\n');
}

const largestLog = 20 * 1024 * 1024;

function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
