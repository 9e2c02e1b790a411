import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { round } from './percentiles.ts';

/**
 * What a process came to: its wall time, what it said, and, on Linux, the processor time it used and the most memory it
 * had at once. On a machine that others use too, processor time says more than wall time.
 */
export type Watched = { ms: number; said: string; 'CPU s'?: number; 'peak MB'?: number };

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
  let seen: Pick<Watched, 'CPU s' | 'peak MB'> = {};
  const look = async () => (seen = { ...seen, ...(await usedBy(child.pid)) });
  const watch = setInterval(() => void look(), 100);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.slice(-3000)}`);
  return { ms: performance.now() - start, said, ...seen };
}

async function usedBy(pid: number | undefined): Promise<Pick<Watched, 'CPU s' | 'peak MB'>> {
  const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  const [stat, status] = await Promise.all([read('stat'), read('status')]);
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  if (kilobytes === undefined) return {};
  // Counted in hundredths of a second, in this process and its threads.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return {
    'CPU s': round((Number(user) + Number(system)) / 100),
    'peak MB': Math.round(Number(kilobytes) / 1024),
  };
}
