import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let folder: string;
let server: Server;
let log: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refuse-network-'));
  server = createServer((_, response) => response.end('here'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

beforeEach(({ task }) => {
  log = join(folder, task.id);
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['fetch', "await fetch('http://example.org/')", 'example.org:80'],
  [
    'a socket',
    "require('node:net').connect(443, '192.0.2.1').on('error', () => {})",
    '192.0.2.1:443',
  ],
  [
    'https',
    "require('node:https').get('https://example.org').on('error', () => {})",
    'example.org:443',
  ],
  [
    'a datagram',
    "require('node:dgram').createSocket('udp4').send('x', 53, '192.0.2.1')",
    'udp 192.0.2.1',
  ],
])('a process that calls out by %s is refused and told on', async (_, code, host) => {
  await runGuarded(
    `(async () => { ${code} })().catch(() => {}).then(() => setTimeout(process.exit, 50))`,
  );

  expect(await readFile(log, 'utf8')).toContain(`"refused":"${host}"`);
});

test('a process that stays on this machine is let be', async () => {
  const { port } = server.address() as AddressInfo;

  const { stdout } = await runGuarded(
    `fetch('http://localhost:${port}').then((r) => r.text()).then(console.log)`,
  );

  expect(stdout).toBe('here\n');
  expect(await readFile(log, 'utf8')).not.toContain('refused');
});

function runGuarded(code: string) {
  const guard = join(import.meta.dirname, 'refuse-network.js');
  return promisify(execFile)(process.execPath, ['--import', guard, '-e', code], {
    env: { ...process.env, NETWORK_LOG: log },
  });
}
