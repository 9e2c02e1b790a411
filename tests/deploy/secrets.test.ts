import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSecrets } from '../../deploy/one-machine/secrets.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-secrets-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

test('secrets are made once and kept', () => {
  const made = keepSecrets(dataDir);

  expect(keepSecrets(dataDir)).toEqual(made);
  expect(made.PORTAL_KEY).not.toBe(made.PAYLOAD_SECRET);
  expect(made.PORTAL_KEY.length).toBeGreaterThanOrEqual(43);
});

test('only their owner may read them, also after somebody opened the file', async () => {
  keepSecrets(dataDir);
  await chmod(join(dataDir, 'secrets.json'), 0o644);

  keepSecrets(dataDir);

  expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  expect(await readdir(dataDir)).toEqual(['secrets.json']);
});

test('secrets that are damaged are not replaced silently', async () => {
  await writeFile(join(dataDir, 'secrets.json'), '{"PORTAL_KEY":');

  expect(() => keepSecrets(dataDir)).toThrow(/Put it back from a backup/);
});

test('two data folders have different secrets', async () => {
  const other = await mkdtemp(join(tmpdir(), 'portal-secrets-'));

  expect(keepSecrets(other)).not.toEqual(keepSecrets(dataDir));
  await rm(other, { recursive: true });
});
