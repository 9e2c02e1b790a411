import { parseArgs } from 'node:util';
import { openMigrated } from './open-migrated.ts';
import { syncSettings } from './config.ts';
import { NoAnswer } from './national/sync/ask-politely.ts';
import { nationalApi } from './national/sync/national-api.ts';
import { sync } from './national/sync/sync.ts';

// `npm run sync [-- --dry-run]`: brings the CMS to what the national database has. A dry run tells what would change,
// and writes nothing to the CMS.
const say = (line: string) => process.stderr.write(`${line}\n`);

try {
  process.stdout.write(await main());
} catch (error) {
  if (error instanceof NoAnswer)
    say(`${error.message} Nothing was imported; the next sync goes on where this one was.`);
  else say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
// The connection pool of the CMS stays open.
process.exit();

async function main(): Promise<string> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const settings = syncSettings();
  const { SYNC_LIST_URL: list, SYNC_DETAIL_URL: detail, SYNC_PAUSE_MS: pauseMs } = settings;
  const manners = { pauseMs, timeoutMs: 30_000, tries: 6, backOffMs: 2000 };
  return sync(
    {
      dataDir: settings.DATA_DIR,
      dryRun: values['dry-run'],
      province: settings.SYNC_PROVINCE,
    },
    {
      payload: await openMigrated(),
      api: nationalApi({ list, detail }, manners),
      now: new Date(),
      progress: say,
    },
  );
}
