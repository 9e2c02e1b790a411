import { join } from 'node:path';
import { findProgram } from './find-program.ts';
import type { Settings } from './config.ts';
import { isFree } from './ports.ts';
import type { Program } from './processes.ts';

/** What becomes of the search server in a start. */
export type SearchServerPlan =
  | { do: 'run'; program: string }
  /** Another machine's, or none: the portal's own engine searches. */
  | { do: 'leave'; notice?: string };

/** Decides whether a start runs a Meilisearch server of its own: when none is named, and the program is there. */
export async function planSearchServer(
  { MEILI_URL, MEILI_BIN, MEILI_PORT }: Pick<Settings, 'MEILI_URL' | 'MEILI_BIN' | 'MEILI_PORT'>,
  searched: string | undefined,
): Promise<SearchServerPlan> {
  if (MEILI_URL !== undefined || MEILI_BIN === 'none') return { do: 'leave' };
  const program = MEILI_BIN ?? findProgram('meilisearch', searched);
  if (program === undefined) return { do: 'leave' };
  if (await isFree(MEILI_PORT)) return { do: 'run', program };
  const notice = `Port ${MEILI_PORT} is taken, so no search server was started and the portal searches by itself. Set MEILI_PORT to a free one, or MEILI_BIN to none.`;
  return { do: 'leave', notice };
}

/** The search server a start runs, and its address. Its data lies below the data folder; its key is told by the environment. */
export function searchServer(
  command: string,
  { MEILI_PORT, DATA_DIR }: Pick<Settings, 'MEILI_PORT' | 'DATA_DIR'>,
): Program & { url: string } {
  const address = `127.0.0.1:${MEILI_PORT}`;
  const url = `http://${address}`;
  const below = (folder: string) => join(DATA_DIR, 'meilisearch', folder);
  return {
    name: 'search-server',
    title: 'Starting the search server',
    url,
    command,
    args: Object.entries({
      '--env': 'production',
      '--log-level': 'WARN',
      '--http-addr': address,
      '--db-path': below('data'),
      '--dump-dir': below('dumps'),
      '--snapshot-dir': below('snapshots'),
    })
      .flat()
      .concat('--no-analytics'),
    answers: () =>
      fetch(`${url}/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
  };
}
