import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dailySyncAt } from './config.ts';
import { nextTime } from './national/sync/next-time.ts';

// Runs the sync every day at SYNC_DAILY, in a process of its own: between two syncs next to nothing is held in memory.
const say = (line: string) => process.stderr.write(`${line}\n`);
let running: ChildProcess | undefined;
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
  process.once(signal, () => {
    running?.kill();
    process.exit(0);
  });

const at = dailySyncAt();
process.send?.({ type: 'ready' });
for (;;) {
  const next = nextTime(at, new Date());
  say(`The next sync with the national database is at ${next.toISOString()}.`);
  // A clock that is set meanwhile is noticed within a minute.
  while (Date.now() < next.getTime()) await wait(Math.min(60_000, next.getTime() - Date.now()));
  await syncOnce();
}

async function syncOnce() {
  const file = path.join(import.meta.dirname, 'sync.ts');
  running = spawn(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
  const code = await new Promise((done) => running!.once('exit', done));
  running = undefined;
  if (code !== 0) say(`The sync ended with ${String(code)}; it is tried again tomorrow.`);
}
