import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock, type Lock } from '../../deploy/one-machine/lock.ts';
import { identityOf } from '../../deploy/one-machine/process-identity.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-lock-'));
  file = join(folder, 'run/start.lock');
});
afterEach(() => rm(folder, { recursive: true }));

test('whoever comes second is told who holds the lock', async () => {
  await takeLock(file, 0);

  expect(await takeLock(file, 0)).toEqual({ heldBy: identityOf(process.pid) });
});

test('a released lock is free', async () => {
  ((await takeLock(file, 0)) as Lock).release();

  expect(await takeLock(file, 0)).toHaveProperty('release');
});

test('whoever waits gets the lock when it is released', async () => {
  const first = (await takeLock(file, 0)) as Lock;
  setTimeout(first.release, 150);

  expect(await takeLock(file, 5_000)).toHaveProperty('release');
});

test('the lock of a process that was killed is taken over', async () => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  const holder = identityOf(child.pid ?? 0);
  const ended = new Promise((done) => child.once('exit', done));
  ((await takeLock(file, 0)) as Lock).release();
  await writeFile(file, JSON.stringify(holder));
  child.kill('SIGKILL');
  await ended;

  expect(await takeLock(file, 0)).toHaveProperty('release');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(identityOf(process.pid));
});

test('a lock whose pid belongs to another process by now is taken over', async () => {
  ((await takeLock(file, 0)) as Lock).release();
  await writeFile(file, JSON.stringify({ pid: process.pid, born: 'long ago' }));

  expect(await takeLock(file, 0)).toHaveProperty('release');
});

test('half a lock file is no lock', async () => {
  ((await takeLock(file, 0)) as Lock).release();
  await writeFile(file, '{"pi');

  expect(await takeLock(file, 0)).toHaveProperty('release');
});

test('of many that ask at once one gets the lock', async () => {
  const asked = await Promise.all(Array.from({ length: 20 }, () => takeLock(file, 0)));

  expect(asked.filter((answer) => 'release' in answer)).toHaveLength(1);
});
