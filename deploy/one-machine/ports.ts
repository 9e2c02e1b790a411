import { createServer, type AddressInfo } from 'node:net';
import { OperatorFault } from './operator-fault.ts';

/** Whether nobody listens on this TCP port of that address. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer()
      .once('error', () => answer(false))
      .listen(port, host, () => server.close(() => answer(true)));
  });
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

/** Throws an OperatorFault naming port and setting when something else listens there. */
export async function claim({ setting, port, host }: ChosenPort): Promise<void> {
  if (await isFree(port, host)) return;
  throw new OperatorFault(
    `Port ${port} is taken by another program. Stop that program, or choose another port with ${setting}.`,
  );
}
