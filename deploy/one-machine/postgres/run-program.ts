import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Owner } from './owner.ts';

/** How a program of PostgreSQL ended, and what it wrote. */
export type Ended = { ok: boolean; output: string };

/** Runs a program of PostgreSQL as the owner of the data. `hear: false` where a daemon would keep our pipe open. */
export function runProgram(
  program: string,
  args: string[],
  { owner, hear = true }: { owner: Owner | undefined; hear?: boolean },
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      ...owner,
      cwd: tmpdir(),
      stdio: ['ignore', hear ? 'pipe' : 'ignore', hear ? 'pipe' : 'ignore'],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', (fault) => done({ ok: false, output: fault.message }));
    child.once('close', (code) => done({ ok: code === 0, output }));
  });
}
