import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from './free-port.ts';
import { isAlive } from './is-alive.ts';
import { launch, type Ports } from './launch.ts';
import { until } from './until.ts';

/** The running product, as an operator knows it. */
export type Product = {
  /** The process that `npm start` is. */
  pid: number;
  /** Origins, without a slash at the end. */
  portal: string;
  cms: string;
  ports: Ports;
  dataDir: string;
  /** The first administrator, as the first start announced it. */
  email: string;
  password: string;
  /** Where `refuse-network.js` writes. */
  networkLog: string;
  /** From `npm start` to its last word, in seconds. */
  startedIn: number;
};

/** The product that the journeys share. Throws outside a run of journeys. */
export function product(): Product {
  return JSON.parse(readFileSync(productFile(), 'utf8')) as Product;
}

/** Starts the product for the first time, with data below `folder`, and shares it with every journey. */
export async function startProduct(folder: string): Promise<Product> {
  const dataDir = join(folder, 'data');
  const ports = { portal: await freePort(), cms: await freePort() };
  await mkdir(folder, { recursive: true });
  const networkLog = join(folder, 'network.log');
  const { pid, output, seconds } = await launch({ dataDir, ports, networkLog });
  return share({
    pid,
    portal: `http://localhost:${ports.portal}`,
    cms: `http://localhost:${ports.cms}`,
    ports,
    dataDir,
    ...firstSignIn(output),
    networkLog,
    startedIn: seconds,
  });
}

/** Starts the product again over the data it left. */
export async function restartProduct(
  searchServer?: Parameters<typeof launch>[0]['searchServer'],
): Promise<Product> {
  const before = product();
  const { pid, seconds } = await launch({ ...before, searchServer });
  return share({ ...before, pid, startedIn: seconds });
}

/** Asks the product to end, as Ctrl-C or a service manager would, and waits until all of it has. */
export async function stopProduct(): Promise<void> {
  const { pid } = product();
  if (!isAlive(pid)) return;
  const pids = [pid, ...Object.values(await processes())];
  process.kill(pid, 'SIGTERM');
  await until(30_000, () => {
    if (pids.some(isAlive)) throw new Error('The product has not ended 30 seconds after SIGTERM.');
  });
}

/** The processes the product runs by now, by name. */
export async function processes(): Promise<Processes> {
  return Processes.parse(
    JSON.parse(await readFile(join(product().dataDir, 'run/processes.json'), 'utf8')),
  );
}

const Pid = z.object({ pid: z.int().positive() }).transform(({ pid }) => pid);
const Processes = z.object({
  start: Pid,
  postgres: Pid,
  cms: Pid,
  publisher: Pid,
  portal: Pid,
  'search-server': Pid.optional(),
});
type Processes = z.infer<typeof Processes>;

async function share(started: Product): Promise<Product> {
  await writeFile(productFile(), JSON.stringify(started));
  return started;
}

function productFile(): string {
  const file = process.env.PRODUCT_FILE;
  if (!file) throw new Error('Journeys run by `npm run test:journeys`, which starts the product.');
  return file;
}

function firstSignIn(output: string): { email: string; password: string } {
  const email = /email\W+(\S+@\S+)/i.exec(output)?.[1];
  const password = /(?:password|mật khẩu)\W+(\S+)/i.exec(output)?.[1];
  if (!email || !password) throw new Error(`The first start announced no sign-in:\n${output}`);
  return { email, password };
}
