import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** A process of the site that is up. */
export type Started = ReturnType<typeof startProcess>;

/** Starts a door of the site, such as `site/publisher/worker.ts`; `ready` resolves when it says so and rejects with its last words when it ends before. */
export function startProcess(file: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, file)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message: { type?: string }) => {
      if (message.type === 'ready') resolve();
    });
  });

  return {
    pid: child.pid,
    said: () => said,
    ended,
    async ready() {
      const failed = ended.then(() => {
        throw new Error(`${file} ended before it was ready:\n${said}`);
      });
      await Promise.race([ready, failed]);
    },
    async end(signal: NodeJS.Signals = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}
