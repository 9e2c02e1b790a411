import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  lastUploads,
  runOf,
  stepFolder,
  uploadedFile,
  type Step,
  type Upload,
} from './upload-store.ts';

// Only its name is known here: the CMS imports nothing of the importer.
const importer = ['--import', 'tsx', 'seed/import.ts'];
/** What the importer ends with when another import is at work. */
const otherRuns = 3;
const manyUploads = 50;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Begins a step of an upload in a process of its own, whose memory and CPU are not the editors'. False when another
 * import is at work. The importer takes over only what is new, so a step that was cut off can be begun again.
 */
export function beginStep(upload: Upload, step: Step): Promise<boolean> {
  const begun = turn.then(() => begin(upload, step));
  turn = begun.catch(() => undefined);
  return begun;
}

async function begin(upload: Upload, step: Step): Promise<boolean> {
  for (const { id } of await lastUploads(manyUploads))
    for (const one of ['check', 'import'] as const)
      if ((await runOf(id, one)).state === 'running') return false;
  const folder = stepFolder(upload.id, step);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'begun.json'), '{}\n');
  const given = [uploadedFile(upload), '--report', folder];
  if (step === 'check') given.push('--dry-run');
  if (upload.complete) given.push('--complete');
  const child = spawn(process.execPath, [...importer, ...given], { stdio: 'ignore' });
  const ended = (code: number | null) => {
    if (code === 0) return;
    const because = code === otherRuns ? 'busy' : 'fault';
    // A folder that was discarded meanwhile needs no note.
    void writeFile(path.join(folder, 'ended.json'), JSON.stringify({ because })).catch(
      () => undefined,
    );
  };
  child.once('exit', ended);
  child.once('error', () => ended(1));
  return true;
}
