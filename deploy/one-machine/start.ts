import { build } from './build.ts';
import { environment } from './config.ts';
import { runAsMain } from './door.ts';
import { dailySync, programs } from './processes.ts';
import { runPortal } from './run-portal.ts';

await runAsMain(import.meta.filename, () => {
  const isDaily = environment().SYNC_DAILY !== undefined;
  return runPortal({ programs: isDaily ? [...programs, dailySync] : programs, build });
});
