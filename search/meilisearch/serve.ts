import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { searchServerSettings } from '../config.ts';
import { connect, unknownVersion } from './client.ts';
import { scopedKeys } from './scoped-keys.ts';

// Runs a Meilisearch server for as long as this process lives, and says with which keys it may be used.
const { MEILI_BIN, MEILI_PORT, MEILI_MASTER_KEY, MEILI_PREFIX, DATA_DIR } = searchServerSettings();
const address = `127.0.0.1:${MEILI_PORT}`;
const url = `http://${address}`;
const data = path.resolve(DATA_DIR, 'meilisearch');

const server = spawn(
  MEILI_BIN,
  ['--no-analytics', '--env', 'production', '--http-addr', address]
    .concat(['--db-path', path.join(data, 'data'), '--dump-dir', path.join(data, 'dumps')])
    .concat(['--snapshot-dir', path.join(data, 'snapshots'), '--log-level', 'WARN']),
  // Not as an argument: everybody on the machine may read those.
  { env: { NODE_ENV: 'production', MEILI_MASTER_KEY }, stdio: ['ignore', 'inherit', 'inherit'] },
);
let stopping = false;
server.once('error', ({ message }) => end(`${MEILI_BIN} cannot be started: ${message}`));
server.once('exit', (code, signal) => {
  if (stopping) process.exit(0);
  end(`The search server ended (${signal ?? `exit code ${code}`}).`);
});
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop);
if (process.send && !process.connected) stop();

const client = connect({ url, key: MEILI_MASTER_KEY }, 5000);
while (!(await client.isHealthy())) await pause(50);
const unknown = await unknownVersion(client);
if (unknown !== undefined) process.stderr.write(`${unknown}\n`);
const keys = await scopedKeys(client, MEILI_PREFIX);
process.send?.({
  type: 'ready',
  env: { MEILI_URL: url, MEILI_SEARCH_KEY: keys.search, MEILI_WRITE_KEY: keys.write },
});

function stop() {
  stopping = true;
  server.kill('SIGTERM');
}

function end(because: string) {
  process.stderr.write(`${because}\n`);
  process.exit(1);
}
