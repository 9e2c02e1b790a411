import { pino } from 'pino';
import { migrate } from '#cms/database/migrate';
import { openPayload } from '#cms/payload';
import { firstAdministrator } from './first-administrator.ts';
import { loadStarter } from './load-starter.ts';

/** What this process tells the one that started it. */
type Message =
  | { type: 'progress'; text: string }
  | { type: 'ready' }
  | { type: 'first-sign-in'; email: string; password: string };

const log = pino({ name: 'prepare' });

process.on('disconnect', () => process.exit(1));
try {
  await prepare();
  process.exit(0);
} catch (error) {
  log.error(error, 'The database could not be prepared.');
  process.exit(1);
}

/** Migrates, loads the starter content when there is none, makes the first administrator. */
async function prepare(): Promise<void> {
  const payload = await openPayload();
  await tell({ type: 'progress', text: 'Migrating the database' });
  await migrate(payload);
  await tell({
    type: 'progress',
    text: 'Looking for content; an empty database gets the starter content',
  });
  log.info({ starter: await loadStarter(payload) }, 'Content is in place.');
  const signIn = await firstAdministrator(payload);
  if (signIn) await tell({ type: 'first-sign-in', ...signIn });
  await tell({ type: 'ready' });
}

/** Resolves once the parent has the message, so that it outlives this process. By hand, it is printed. */
function tell(message: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    if (process.send) {
      process.send(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
    } else {
      process.stdout.write(`${Object.values(message).join('  ')}\n`, () => resolve());
    }
  });
}
