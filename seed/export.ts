import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Payload } from 'payload';
import { openMigrated } from './open-migrated.ts';
import { config } from './config.ts';
import { exportCatalogue } from './national/export/export-catalogue.ts';
import { csvHeader, toCsvLine } from './national/export/to-csv.ts';
import { toDetail } from './national/export/to-detail.ts';
import { writeXlsx } from './national/export/to-xlsx.ts';

const usage = `npm run export -- <file.jsonl | file.csv | file.xlsx>

  .jsonl   every published Procedure as a detail response of the 2026 API, one a line
  .csv     their list: codes, titles, fields and agencies
  .xlsx    the same list for Excel
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
  const [given = '', ...more] = process.argv.slice(2);
  const kind = /\.(jsonl|csv|xlsx)$/u.exec(given)?.[1];
  if (!kind || more.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const file = path.resolve(config.INIT_CWD, given);
  const payload = await openMigrated();
  // Whoever reads the file finds the last whole one until this one is whole.
  const part = `${file}.part`;
  const count =
    kind === 'xlsx' ? await exportXlsx(payload, part) : await exportLines(payload, kind, part);
  await rename(part, file);
  process.stdout.write(`${count} Procedures in ${file}\n`);
  return 0;
}

// An Excel file is put together in memory: some kilobytes for each Procedure.
async function exportXlsx(payload: Payload, file: string): Promise<number> {
  const procedures = await Array.fromAsync(exportCatalogue(payload));
  await writeXlsx(file, procedures);
  return procedures.length;
}

async function exportLines(payload: Payload, kind: string, file: string): Promise<number> {
  let count = 0;
  async function* lines() {
    if (kind === 'csv') yield `${csvHeader}\n`;
    for await (const procedure of exportCatalogue(payload)) {
      count += 1;
      yield `${kind === 'csv' ? toCsvLine(procedure) : JSON.stringify(toDetail(procedure))}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
  return count;
}
