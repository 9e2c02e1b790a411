import path from 'node:path';
import { parseArgs } from 'node:util';
import { openMigrated } from './open-migrated.ts';
import { config } from './config.ts';
import { importCatalogue } from './national/import/import-catalogue.ts';
import { openReport } from './national/import/report.ts';

const usage = `npm run import -- <file or folder> [--dry-run] [--complete] [--province "Đắk Lắk"]

  --dry-run    tells what would change, and writes nothing
  --complete   the source has everything: what earlier imports brought and it no longer has is withdrawn
  --province   leaves out what only other provinces have
`;

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
// The connection pool of the CMS stays open.
process.exit();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      complete: { type: 'boolean', default: false },
      province: { type: 'string' },
    },
  });
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) {
    process.stderr.write(usage);
    return 2;
  }
  const started = new Date().toISOString().replaceAll(/[:.]/gu, '-');
  const report = await openReport(path.join(config.DATA_DIR, 'imports', started));
  const summary = await importCatalogue(
    {
      source: path.resolve(config.INIT_CWD, given),
      dryRun: values['dry-run'],
      complete: values.complete,
      province: values.province,
    },
    {
      payload: await openMigrated(),
      report,
      progress: (line) => process.stderr.write(`${line}\n`),
    },
  );
  process.stdout.write(summary);
  return 0;
}
