import { setTimeout as pause } from 'node:timers/promises';

/** Tries `attempt` every tenth of a second until it no longer throws; after `milliseconds` its last error is thrown. */
export async function until<T>(milliseconds: number, attempt: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await pause(100);
  }
}
