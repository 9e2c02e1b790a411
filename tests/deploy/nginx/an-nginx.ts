import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../journeys/free-port.ts';
import { until } from '../../journeys/until.ts';

const program = findProgram();
/** Why tests of nginx are not run; undefined when they are. */
export const notRunBecause =
  program === undefined ? 'not run: no nginx (set NGINX_BIN, or put nginx on the path)' : undefined;

const template = path.resolve(import.meta.dirname, '../../../deploy/nginx/portal.conf');

/** nginx with our settings over the site below a folder, before a portal server that answers 404 to whatever it is asked. */
export async function anNginx(siteRoot: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-nginx-'));
  const asked: string[] = [];
  const portal = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end('the portal server');
  });
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  const port = await freePort();
  const ours = (await readFile(template, 'utf8'))
    .replaceAll('/srv/portal/site', siteRoot)
    .replace('127.0.0.1:4321', `127.0.0.1:${(portal.address() as AddressInfo).port}`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  await writeFile(path.join(folder, 'nginx.conf'), around(ours, folder));
  const child = spawn(program!, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await until(5_000, async () => {
    await fetch(`http://127.0.0.1:${port}/`);
  });

  return {
    port,
    /** What the portal server was asked for. */
    asked,
    get: (address: string) => fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' }),
    said: () => readFile(path.join(folder, 'error.log'), 'utf8'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await new Promise((resolve) => portal.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

function around(ours: string, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((what) => `${what}_temp_path ${folder}/${what};`)
    .join('\n');
  // Whoever runs the tests as root has workers that may read a folder of root's.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `daemon off; ${user} pid ${folder}/pid; error_log ${folder}/error.log warn; events {}
http { access_log off; ${temporary}
types { text/html html; text/xml xml; text/plain txt; text/css css; }
${ours} }`;
}

function findProgram(): string | undefined {
  const named = process.env['NGINX_BIN'];
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];
  const places = named ? [named] : folders.map((folder) => path.join(folder, 'nginx'));
  return places.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
