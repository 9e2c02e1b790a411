import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stillRuns, type ProcessIdentity } from '../../deploy/one-machine/process-identity.ts';
import { supervise } from '../../deploy/one-machine/supervise.ts';

let folder: string;
let noted: ProcessIdentity[];
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-supervise-'));
  noted = [];
  said = [];
});
afterEach(() => rm(folder, { recursive: true }));

const serving = `process.send({ type: 'ready' }); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);`;

test('a program that is killed is started again, and stays ended once stopped', async () => {
  const service = await run(serving);
  await service.ready;
  process.kill(noted[0]?.pid ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(noted).toHaveLength(2), 5_000);

  await service.stop();

  expect(said).toEqual([expect.stringContaining('SIGKILL')]);
  expect(noted.filter(stillRuns)).toEqual([]);
});

test('a program that ends before it serves is not tried again; its last words are told', async () => {
  const service = await run(
    `console.error('The key is missing.\\n    at nowhere'); process.exit(3)`,
  );

  await expect(service.ready).rejects.toThrow(/exit code 3[^]*The key is missing\.$/);
  expect(noted).toHaveLength(1);
});

test('stopping while a program still starts ends it', async () => {
  const service = await run(`setInterval(() => {}, 1000)`);

  await service.stop();

  expect(noted.filter(stillRuns)).toEqual([]);
});

test('a program ends when its supervisor lets go of it at once', async () => {
  const service = await run(serving);
  await service.ready;
  const stopped = service.stop();
  service.kill();
  await stopped;

  expect(noted.filter(stillRuns)).toEqual([]);
});

async function run(source: string) {
  const file = join(folder, 'program.mjs');
  await writeFile(file, source);
  return supervise(
    { name: 'program', title: 'A program', file },
    {
      env: process.env,
      log: join(folder, 'program.log'),
      note: (_, identity) => identity && noted.push(identity),
      say: (line) => said.push(line),
    },
  );
}
