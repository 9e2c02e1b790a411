import { join } from 'node:path';
import { environment, readSettings, startedByNpm } from './config.ts';
import { openDataDir } from './data-dir.ts';
import { greeting } from './greeting.ts';
import { takeLock } from './lock.ts';
import { OperatorFault } from './operator-fault.ts';
import { endOrphans } from './orphans.ts';
import { claim } from './ports.ts';
import { startPortal, type Start } from './portal.ts';
import { identityOf } from './process-identity.ts';
import { openRunFile } from './run-file.ts';
import { openServices, type Services } from './services.ts';
import { untilToldToStop } from './until-told-to-stop.ts';

/** How the portal is run: which programs, what is built before, and what follows a start. */
export type Manner = Pick<Start, 'programs' | 'build' | 'env'> & {
  onStarted?: (running: { restart: Services['restart']; say: Start['say'] }) => void;
};

/** Runs everything on this machine until told to stop. Throws an OperatorFault; then nothing is left running. */
export async function runPortal({ onStarted, ...manner }: Manner): Promise<void> {
  const settings = readSettings(environment());
  openDataDir(settings.DATA_DIR);
  const lock = await takeLock(join(settings.DATA_DIR, 'run/start.lock'), 15_000);
  if ('heldBy' in lock) {
    throw new OperatorFault(
      `The portal already runs on ${settings.DATA_DIR} (process ${lock.heldBy.pid}). Stop it first, or choose another folder with DATA_DIR.`,
    );
  }
  const services = openServices();
  const told = untilToldToStop({ byParent: startedByNpm, atOnce: services.kill });
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const runFile = openRunFile(settings.DATA_DIR);
    // A database left running is taken over, not ended.
    const { postgres: _, ...others } = runFile.noted;
    await endOrphans(Object.values(others));
    runFile.note('start', identityOf(process.pid));
    await claim({ setting: 'CMS_PORT', port: settings.CMS_PORT, host: settings.CMS_HOST });
    await claim({ setting: 'PORTAL_PORT', port: settings.PORTAL_PORT, host: settings.PORTAL_HOST });

    const started = await Promise.race([
      startPortal({ ...manner, settings, runFile, services, say }),
      told.then(() => undefined),
    ]);
    if (started) {
      say(greeting(settings, started));
      onStarted?.({ restart: services.restart, say });
    }
    await told;
  } finally {
    await services.stop();
    lock.release();
  }
  // Whatever a start still had under way must not keep a stopped portal alive.
  process.exit(0);
}
