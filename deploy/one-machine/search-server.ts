import { findProgram } from './find-program.ts';
import type { Settings } from './config.ts';
import { isFree } from './ports.ts';

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
