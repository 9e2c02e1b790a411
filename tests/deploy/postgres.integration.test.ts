import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeFor, type Place } from '../../deploy/one-machine/postgres/place.ts';
import { runningOn } from '../../deploy/one-machine/postgres/running.ts';
import {
  postgresRuns,
  startPostgres,
  stopPostgres,
} from '../../deploy/one-machine/postgres/server.ts';

const asRoot = process.getuid?.() === 0;
let dataDir: string;
let place: Place;
let said: string[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-postgres-'));
  await chmod(dataDir, 0o755);
  said = [];
  place = await placeFor(dataDir, (line) => said.push(line));
});

afterEach(async () => {
  await stopPostgres(place);
  await rm(dataDir, { recursive: true, force: true });
  if (place.folder !== join(dataDir, 'postgres')) await rm(place.folder, { recursive: true });
});

test('what was committed outlives a stop and a start', async () => {
  await ask((await startPostgres(place)).url, 'create table kept as select 1 as one');
  await stopPostgres(place);

  const { url } = await startPostgres(place);

  expect(await ask(url, 'select one from kept')).toEqual([{ one: 1 }]);
});

test('the password is generated and only its owner may read it', async () => {
  const { url } = await startPostgres(place);

  const file = join(place.folder, 'password');
  expect(await readFile(file, 'utf8')).toBe(`${new URL(url).password}\n`);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await expect(ask(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/);
});

test('text is UTF-8 and knows capital letters with marks', async () => {
  const { url } = await startPostgres(place);

  const rows = await ask(
    url,
    "select lower('ĐĂNG KÝ KẾT HÔN') as low, getdatabaseencoding() as enc",
  );

  expect(rows).toEqual([{ low: 'đăng ký kết hôn', enc: 'UTF8' }]);
});

test('a server that an earlier start left behind is taken over', async () => {
  const first = await startPostgres(place);

  const second = await startPostgres(place);

  expect(second).toEqual(first);
});

test('after kill -9 it starts again, on the same port when told so', async () => {
  const first = await startPostgres(place);
  await ask(first.url, 'create table kept as select 1 as one');
  process.kill(first.pid, 'SIGKILL');

  const second = await startPostgres(place, { port: first.port });

  expect(second.pid).not.toBe(first.pid);
  expect(second.port).toBe(first.port);
  expect(await ask(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
});

test('a pid file that names a stranger does not keep it from starting', async () => {
  await startPostgres(place);
  await stopPostgres(place);
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
  const pidFile = join(place.folder, 'cluster/postmaster.pid');
  await writeFile(pidFile, `${stranger.pid}\n${place.folder}/cluster\n0\n54321\n\n127.0.0.1\n`);

  const { pid } = await startPostgres(place);

  expect(pid).not.toBe(stranger.pid);
  expect(stranger.exitCode).toBeNull();
  stranger.kill();
});

test('when its port is taken it listens on another', async () => {
  const squatter = createServer();
  await new Promise<void>((done) => squatter.listen(0, '127.0.0.1', done));
  const taken = (squatter.address() as { port: number }).port;

  const { port, url } = await startPostgres(place, { port: taken });

  expect(port).not.toBe(taken);
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  squatter.close();
});

test('a cluster that was left half made is made anew', async () => {
  await mkdir(join(place.folder, 'cluster.half'));
  await writeFile(join(place.folder, 'cluster.half/PG_VERSION'), '18\n');

  const { url } = await startPostgres(place);

  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('stopping twice is as good as once', async () => {
  await startPostgres(place);

  await stopPostgres(place);
  await stopPostgres(place);

  expect(postgresRuns(place)).toBe(false);
  expect(runningOn(join(place.folder, 'cluster'))).toBeUndefined();
});

test.runIf(asRoot)('a folder that only root may enter sends the database elsewhere', async () => {
  await chmod(dataDir, 0o700);
  place = await placeFor(dataDir, (line) => said.push(line));

  const { url } = await startPostgres(place);

  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(dirname(place.folder)).toBe('/var/lib/cong-dich-vu-cong');
  expect(said).toEqual([expect.stringContaining(place.folder)]);
});

test.runIf(asRoot)('a database that went elsewhere is found there again', async () => {
  await chmod(dataDir, 0o700);
  place = await placeFor(dataDir, () => undefined);
  await ask((await startPostgres(place)).url, 'create table kept as select 1 as one');
  await stopPostgres(place);
  await chmod(dataDir, 0o755);

  const again = await placeFor(dataDir, () => undefined);

  expect(again.folder).toBe(place.folder);
  expect(await ask((await startPostgres(again)).url, 'select one from kept')).toEqual([{ one: 1 }]);
});

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(query)).rows as unknown[];
  } finally {
    await client.end();
  }
}
