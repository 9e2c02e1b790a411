import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from './until.ts';

/** The ports that the product is told to serve on. */
export type Ports = { portal: number; cms: number };

type Settings = {
  dataDir: string;
  ports: Ports;
  networkLog: string;
  databaseUrl?: string;
  /** A Meilisearch program to run beside the product, and its port. */
  searchServer?: { program: string; port: number };
};

const patience = 10 * 60_000;

/**
 * Runs `npm start` until it has said where the portal is; what it says goes to a file, so that it outlives whoever
 * launched it. Rejects with its words when it ends before that.
 */
export async function launch(
  settings: Settings,
): Promise<{ pid: number; output: string; seconds: number }> {
  const started = performance.now();
  const { child, logFile } = await spawnProduct(settings);
  let ended = false;
  child.once('exit', () => (ended = true));

  await until(patience, async () => {
    const output = await readFile(logFile, 'utf8');
    if (output.includes(`http://localhost:${settings.ports.portal}/`)) return;
    if (!ended) throw new Error(`npm start is not done after ${patience / 1000} s:\n${output}`);
  });
  const output = await readFile(logFile, 'utf8');
  if (ended || child.pid === undefined) throw new Error(`npm start gave up:\n${output}`);
  child.unref();
  return { pid: child.pid, output, seconds: (performance.now() - started) / 1000 };
}

/** Runs `npm start` where it cannot succeed. Resolves with its exit code and its words once it has given up. */
export async function launchInVain(
  settings: Settings,
): Promise<{ code: number | null; output: string }> {
  const { child, logFile } = await spawnProduct(settings);
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output: await readFile(logFile, 'utf8') };
}

async function spawnProduct(settings: Settings) {
  const logFile = `${settings.dataDir}.${Date.now()}.log`;
  const log = await open(logFile, 'w');
  const child = spawn('npm', ['start'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', log.fd, log.fd],
    env: environmentOf(settings),
  });
  await log.close();
  return { child, logFile };
}

/** Only what an operator's shell would hold, beside the settings: test runners set NODE_ENV and the like. */
export function environmentOf({
  dataDir,
  ports,
  networkLog,
  databaseUrl,
  searchServer,
}: Settings): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env;
  const environment: Record<string, string | undefined> = {
    PATH,
    HOME,
    LANG,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    DATA_DIR: dataDir,
    PORTAL_PORT: String(ports.portal),
    CMS_PORT: String(ports.cms),
    PORTAL_URL: `http://localhost:${ports.portal}`,
    CMS_URL: `http://localhost:${ports.cms}`,
    // One that happens to be on the path would make journeys differ from machine to machine.
    MEILI_BIN: searchServer?.program ?? 'none',
    ...(searchServer && { MEILI_PORT: String(searchServer.port) }),
    NETWORK_LOG: networkLog,
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'refuse-network.js')).href}`,
    // npm's own question for its newest version is not the product's.
    npm_config_update_notifier: 'false',
  };
  // Next's types want NODE_ENV in every environment; the product sets its own.
  return environment as NodeJS.ProcessEnv;
}
