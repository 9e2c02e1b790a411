import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** What a process came to: its wall time, what it said, and the most memory it had at once (Linux; else undefined). */
export type Watched = { ms: number; said: string; 'peak MB': number | undefined };

/** Runs Node with these arguments to its end. Throws with the last words of one that fails. */
export async function watchedProcess(args: string[], cwd: string): Promise<Watched> {
  const start = performance.now();
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  let peak: number | undefined;
  const watch = setInterval(() => void peakOf(child.pid).then((now) => (peak = now ?? peak)), 100);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.slice(-3000)}`);
  return { ms: performance.now() - start, said, 'peak MB': peak };
}

async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}
