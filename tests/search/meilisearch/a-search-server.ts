import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A Meilisearch server that a test may use. */
export type SearchServer = {
  url: string;
  key: string;
  /** The process, when it is ours to kill. */
  child?: ChildProcess;
  stop(): Promise<void>;
  /** Starts it again on the same port with the same data. */
  restart(): Promise<void>;
};

/** The program, where one is found: `MEILI_BIN`, or `meilisearch` on the path. */
export const meilisearchBinary = findBinary();
/** Why tests of the search server are not run; undefined when they are. */
export const notRunBecause =
  meilisearchBinary === undefined
    ? 'not run: no Meilisearch server (set MEILI_BIN, or put meilisearch on the path)'
    : undefined;

/** Starts a server of its own: free port, own data, gone after `stop`. */
export async function aSearchServer(): Promise<SearchServer> {
  const key = randomBytes(24).toString('hex');
  const data = await mkdtemp(path.join(tmpdir(), 'portal-meilisearch-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server: SearchServer = {
    url,
    key,
    stop: async () => {
      await ended(server.child);
      await rm(data, { recursive: true, force: true });
    },
    restart: async () => {
      await ended(server.child);
      server.child = await start(url, port, key, data);
    },
  };
  server.child = await start(url, port, key, data);
  return server;
}

async function start(url: string, port: number, key: string, data: string): Promise<ChildProcess> {
  const child = spawn(
    meilisearchBinary!,
    [
      '--no-analytics',
      '--env',
      'production',
      '--master-key',
      key,
      '--http-addr',
      `127.0.0.1:${port}`,
    ],
    { cwd: data, stdio: 'ignore' },
  );
  for (let tries = 0; tries < 200; tries++) {
    const up = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return child;
    if (child.exitCode !== null) break;
    await pause(50);
  }
  throw new Error(`${meilisearchBinary} did not come up on port ${port}.`);
}

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

function findBinary(): string | undefined {
  const named = process.env['MEILI_BIN'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const places = named ? [named] : folders.map((folder) => path.join(folder, 'meilisearch'));
  return places.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
