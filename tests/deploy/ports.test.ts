import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { claim, freePort } from '../../deploy/one-machine/ports.ts';

test('a port that nobody uses can be claimed', async () => {
  await claim({ setting: 'PORTAL_PORT', port: await freePort(), host: '127.0.0.1' });
});

test('a port that is taken is told with its number and its setting', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const { port } = other.address() as AddressInfo;

  const claimed = claim({ setting: 'PORTAL_PORT', port, host: '127.0.0.1' });

  await expect(claimed).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that program, or choose another port with PORTAL_PORT.`,
  );
  other.close();
});

test('an address of another machine is told with the setting to correct', async () => {
  const claimed = claim({ setting: 'PORTAL_PORT', port: await freePort(), host: '192.0.2.1' });

  await expect(claimed).rejects.toThrow('Correct PORTAL_HOST');
});
