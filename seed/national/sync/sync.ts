import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { importCatalogue } from '../import/import-catalogue.ts';
import { openReport } from '../import/report.ts';
import { collect } from './collect.ts';
import type { NationalApi } from './national-api.ts';

type Needs = { payload: Payload; api: NationalApi; now: Date; progress: (line: string) => void };
type Asked = { dataDir: string; dryRun: boolean; province?: string };

/**
 * Brings the CMS to what the national database has: asks for the list and for what changed in it, imports that as a
 * whole catalogue – what vanished is withdrawn, unless so much of it did that the list must have been cut off – and
 * remembers. Returns the import's summary. Throws NoAnswer, with nothing imported.
 */
export async function sync(
  { dataDir, dryRun, province }: Asked,
  { payload, api, now, progress }: Needs,
): Promise<string> {
  const folder = path.join(dataDir, 'sync');
  const { source, known, rows, asked } = await collect(folder, { api, now, progress });
  progress(`${rows} rows in the list, details asked for: ${asked}`);
  const name = `sync-${now.toISOString().replaceAll(/[:.]/gu, '-')}`;
  const report = await openReport(path.join(dataDir, 'imports', name));
  const summary = await importCatalogue(
    { source, dryRun, complete: true, province },
    { payload, report, progress },
  );
  if (dryRun) return summary;
  await writeFile(path.join(folder, 'known.json'), JSON.stringify(known));
  await rm(source, { recursive: true });
  return summary;
}
