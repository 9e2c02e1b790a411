import { createServer, type AddressInfo } from 'node:net';
import { OperatorFault } from './operator-fault.ts';

/** Whether nobody listens on this TCP port of the loopback interface. */
export async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port, '127.0.0.1')) === undefined;
}

/** A TCP port of the loopback interface that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => found(port));
      });
  });
}

/** A port that the operator chose, the setting it came from and the address it is opened on. */
export type ChosenPort = { setting: string; port: number; host: string };

/** Throws an OperatorFault naming port and setting when the port cannot be listened on. */
export async function claim({ setting, port, host }: ChosenPort): Promise<void> {
  const fault = await tryPort(port, host);
  if (fault === undefined) return;
  const choose = `choose another port with ${setting}.`;
  if (fault === 'EADDRINUSE')
    throw new OperatorFault(
      `Port ${port} is taken by another program. Stop that program, or ${choose}`,
    );
  if (fault === 'EACCES')
    throw new OperatorFault(`This user may not open port ${port}. Allow it, or ${choose}`);
  throw new OperatorFault(
    `Port ${port} cannot be opened at ${host} (${fault}). Is that an address of this machine? Correct ${setting.replace(/PORT$/, 'HOST')}, or ${choose}`,
  );
}

/** Listens for a moment; the code of what kept it from listening, if anything. */
function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((answer) => {
    const server = createServer()
      .once('error', ({ code }: NodeJS.ErrnoException) => answer(code ?? 'unknown'))
      .listen(port, host, () => server.close(() => answer(undefined)));
  });
}
