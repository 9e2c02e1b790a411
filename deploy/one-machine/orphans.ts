import { setTimeout as pause } from 'node:timers/promises';
import { stillRuns, type ProcessIdentity } from './process-identity.ts';

/**
 * Ends processes that an earlier start left running; a pid that belongs to another process by now is left alone.
 * Politely first, by force after `patience` milliseconds. Gives how many there were.
 */
export async function endOrphans(noted: ProcessIdentity[], patience = 5_000): Promise<number> {
  const orphans = noted.filter(stillRuns);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const { pid } of orphans.filter(stillRuns)) process.kill(pid, signal);
    const deadline = Date.now() + patience;
    while (orphans.some(stillRuns) && Date.now() < deadline) await pause(50);
  }
  return orphans.length;
}
