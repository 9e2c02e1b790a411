import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorFault } from '../operator-fault.ts';
import { freePort, isFree } from '../ports.ts';
import { openCluster, type Cluster } from './cluster.ts';
import { createDatabase } from './create-database.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';
import { processesIn, runningOn, type Running } from './running.ts';

/** A PostgreSQL that answers. */
export type Postgres = Running & { url: string };

const usualPort = 54_321;

/**
 * Starts the PostgreSQL of a place, or takes over one that an earlier start left running. `settings` are options of
 * the server, such as `fsync=off`; `port` is kept when it is free. Throws an OperatorFault.
 */
export async function startPostgres(
  place: Place,
  { port = usualPort, settings = [] }: { port?: number; settings?: string[] } = {},
): Promise<Postgres> {
  const cluster = await openCluster(place);
  // A server met just as it dies, or while it still recovers, does not answer yet.
  for (const deadline = Date.now() + 60_000; ;) {
    const running = runningOn(cluster.folder) ?? (await launch(place, cluster, port, settings));
    const url = `postgres://portal:${cluster.password}@127.0.0.1:${running.port}/portal`;
    try {
      await createDatabase(url);
      return { ...running, url };
    } catch (fault) {
      if ((fault as { code?: string }).code === '28P01')
        throw new OperatorFault(
          `The database does not take the password in ${join(place.folder, 'password')}. Put back the one it was made with.`,
          { cause: fault },
        );
      if (!passes(fault) || Date.now() > deadline) throw fault;
    }
    await pause(100);
  }
}

/** Whether the PostgreSQL of a place runs. */
export function postgresRuns(place: Place): boolean {
  return runningOn(clusterOf(place)) !== undefined;
}

/** Ends the PostgreSQL of a place, if it runs. Open connections are cut; nothing committed is lost. */
export async function stopPostgres(place: Place): Promise<void> {
  const cluster = clusterOf(place);
  if (!runningOn(cluster)) return;
  const stop = (mode: string) =>
    runProgram(place.programs.pg_ctl, ['stop', '-D', cluster, '-m', mode, '-w', '-t', '20'], place);
  if (!(await stop('fast')).ok) await stop('immediate');
}

/** ECONN… is Node's, 57P0x PostgreSQL's word for starting up and shutting down; a cut connection has no code. */
function passes(fault: unknown): boolean {
  const { code, message } = fault as { code?: string; message: string };
  return /^(ECONN(RESET|REFUSED)|57P0\d)$/.test(
    code ?? (/terminated/i.test(message) ? '57P01' : ''),
  );
}

async function launch(
  place: Place,
  { folder }: Cluster,
  port: number,
  settings: string[],
): Promise<Running> {
  await clearLeftovers(folder);
  const log = join(place.folder, 'server.log');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const chosen = attempt === 0 && (await isFree(port)) ? port : await freePort();
    const options = [
      `port=${chosen}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      ...settings,
    ].map((setting) => `-c ${setting}`);
    const args = ['start', '-D', folder, '-l', log, '-w', '-t', '60', '-o', options.join(' ')];
    await runProgram(place.programs.pg_ctl, args, { ...place, hear: false });
    const running = runningOn(folder);
    if (running) return running;
  }
  throw new OperatorFault(`PostgreSQL does not start; ${log} says why.`);
}

/** After a kill -9 of the server its sessions linger for a moment, and its pid file for good. */
async function clearLeftovers(cluster: string): Promise<void> {
  for (const signal of [undefined, 'SIGQUIT', 'SIGKILL'] as const) {
    if (signal) for (const pid of processesIn(cluster)) process.kill(pid, signal);
    const deadline = Date.now() + 2_000;
    while (processesIn(cluster).length > 0 && Date.now() < deadline) await pause(50);
  }
  // Elsewhere than on Linux nobody can tell whose the pid is, so PostgreSQL itself decides.
  if (process.platform === 'linux') rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

const clusterOf = ({ folder }: Place) => join(folder, 'cluster');
