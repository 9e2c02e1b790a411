import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from '../process-identity.ts';

/** A PostgreSQL that runs: the pid of its first process and the port it listens on. */
export type Running = { pid: number; port: number };

/** The server that runs on this cluster, also one that an earlier start left behind. */
export function runningOn(cluster: string): Running | undefined {
  const file = readPidFile(cluster);
  if (!file || identityOf(file.pid) === undefined) return undefined;
  // PostgreSQL works in its data folder; a process that does not has only inherited the pid.
  if (process.platform === 'linux' && !processesIn(cluster).includes(file.pid)) return undefined;
  return file;
}

/** What postmaster.pid says, whether it is true or left over; pid on line 1, port on line 4. */
export function readPidFile(cluster: string): Running | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** All processes of a PostgreSQL that works in a folder – not an operator's shell that looks around there; on Linux only, elsewhere none. */
export function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  const place = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && linkOf(name, 'cwd') === place && isPostgres(name))
    .map(Number);
}

// Programs that were replaced while they run, as by an update, are marked as deleted.
function isPostgres(pid: string): boolean {
  return /\/postgres( \(deleted\))?$/.test(linkOf(pid, 'exe') ?? '');
}

function linkOf(pid: string, link: 'cwd' | 'exe'): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/${link}`);
  } catch {
    return undefined;
  }
}
