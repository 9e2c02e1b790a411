import path from 'node:path';
import { parseArgs } from 'node:util';
import { openMigrated } from './open-migrated.ts';
import { config } from './config.ts';
import { importCatalogue } from './national/import/import-catalogue.ts';
import { openReport } from './national/import/report.ts';
import { OtherImportRuns } from './national/import/take-turn.ts';
import { tellProgress } from './national/import/tell-progress.ts';

/** The exit code that tells whoever started it to come back later. */
const otherRuns = 3;

const usage = `npm run import -- <file or folder> [--dry-run] [--complete] [--province "Đắk Lắk"] [--report <folder>]

  --dry-run    tells what would change, and writes nothing
  --complete   the source has everything: what earlier imports brought and it no longer has is withdrawn
  --province   leaves out what only other provinces have
  --report     where the report is left, and every second how far it is; DATA_DIR/imports/<time> without it
`;

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof OtherImportRuns) {
    process.stderr.write(`${error.message}\n`);
    process.exit(otherRuns);
  }
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
      report: { type: 'string' },
    },
  });
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) {
    process.stderr.write(usage);
    return 2;
  }
  const started = new Date().toISOString().replaceAll(/[:.]/gu, '-');
  const folder = values.report ?? path.join(config.DATA_DIR, 'imports', started);
  const report = await openReport(folder);
  if (values.report !== undefined) tellProgress(folder, report);
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
