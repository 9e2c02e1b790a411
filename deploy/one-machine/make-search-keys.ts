import { lastWords, startChild } from './child.ts';
import { OperatorFault } from './operator-fault.ts';
import { searchKeys } from './processes.ts';
import type { Surroundings } from './supervise.ts';

/** Makes the keys for the search server, and tells them as settings. Throws an OperatorFault. */
export async function makeSearchKeys({
  env,
  log,
}: Pick<Surroundings, 'env' | 'log'>): Promise<Record<string, string>> {
  let keys: Record<string, string> = {};
  const child = startChild(searchKeys, {
    env,
    log,
    hear(message) {
      const told = message as { type?: string; env?: Record<string, string> };
      if (told.type === 'keys') keys = told.env ?? {};
    },
  });
  const end = await child.ended;
  if (end === undefined) return keys;
  throw new OperatorFault(
    `No keys for the search server could be made (${end}). The end of ${log}:\n${lastWords(log)}`,
  );
}
