import { setTimeout as pause } from 'node:timers/promises';

/** Asks every few ms until the answer is yes. Throws after two minutes. */
export async function waitFor(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Not within two minutes: ${what}.`);
    await pause(5);
  }
}
