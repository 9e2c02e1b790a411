import { setTimeout as pause } from 'node:timers/promises';
import { backOff } from './back-off.ts';
import type { Place } from './postgres/place.ts';
import { startPostgres, stopPostgres } from './postgres/server.ts';
import { identityOf, stillRuns } from './process-identity.ts';
import type { Service, Surroundings } from './supervise.ts';

/** Starts the database of a place and keeps it running on the port it first had. Throws an OperatorFault. */
export async function keepPostgres(
  place: Place,
  { note, say }: Pick<Surroundings, 'note' | 'say'>,
): Promise<Service & { url: string }> {
  const stopping = new AbortController();
  const wait = (time: number) =>
    pause(time, undefined, { signal: stopping.signal }).catch(() => undefined);
  const { url, port, pid } = await startPostgres(place);
  let identity = identityOf(pid);
  note('postgres', identity);
  const watching = watch();

  async function watch(): Promise<void> {
    let delay: number | undefined;
    let since = performance.now();
    while (!stopping.signal.aborted) {
      await wait(300);
      if (stopping.signal.aborted || (identity && stillRuns(identity))) continue;
      delay = backOff(delay, performance.now() - since);
      say('The database ended and is started again.');
      await wait(delay);
      if (stopping.signal.aborted) return;
      since = performance.now();
      identity = await again();
      note('postgres', identity);
    }
  }

  // The others know the database by its port, so another one would not do.
  async function again() {
    try {
      const postgres = await startPostgres(place, { port });
      if (postgres.port === port) return identityOf(postgres.pid);
      await stopPostgres(place);
      say(`The database waits for its port ${port}, which another program has taken.`);
    } catch (fault) {
      say((fault as Error).message);
    }
    return undefined;
  }

  return {
    name: 'postgres',
    url,
    async stop() {
      stopping.abort();
      await watching;
      await stopPostgres(place);
      note('postgres', undefined);
    },
    kill: () => {
      stopping.abort();
      if (identity && stillRuns(identity)) process.kill(identity.pid, 'SIGQUIT');
    },
  };
}
