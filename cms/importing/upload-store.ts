import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { config } from '../config.ts';

/** A file somebody uploaded to be imported. */
const Upload = z.object({
  id: z.uuid(),
  name: z.string(),
  bytes: z.number(),
  /** Whether it has everything, so that what it lacks is withdrawn. */
  complete: z.boolean(),
  /** Who uploaded it. */
  by: z.string(),
  at: z.iso.datetime(),
});
export type Upload = z.infer<typeof Upload>;

/** The check tells the difference and writes nothing; the import writes. */
export type Step = 'check' | 'import';

const Count = z.record(z.string(), z.number());
const Progress = z.object({ rows: z.number(), count: Count });
const Report = Progress.extend({
  seconds: z.number(),
  dirt: z.record(z.string(), z.object({ places: z.number(), meaning: z.string() })),
  proposed: z.array(z.object({ collection: z.string(), name: z.string() })),
});
export type Report = z.infer<typeof Report>;

export type Run =
  | { state: 'not-begun' }
  | { state: 'running'; progress?: z.infer<typeof Progress> }
  | { state: 'done'; report: Report }
  | { state: 'ended-early'; because: 'busy' | 'fault' };

const Ended = z.object({ because: z.enum(['busy', 'fault']) });
// An import tells that it is alive every second; a machine under load may take this long to start one.
const silence = 90_000;

export function uploadFolder(id: string): string {
  return path.resolve(config.DATA_DIR, 'imports', id);
}

export function stepFolder(id: string, step: Step): string {
  return path.join(uploadFolder(id), step);
}

export function uploadedFile({ id, name }: Upload): string {
  return path.join(uploadFolder(id), 'source', name);
}

/** An upload by its id, which may be anything that was asked for. */
export async function findUpload(id: unknown): Promise<Upload | undefined> {
  const known = z.uuid().safeParse(id);
  return known.success
    ? readJson(path.join(uploadFolder(known.data), 'upload.json'), Upload)
    : undefined;
}

/** The newest uploads first. */
export async function lastUploads(most: number): Promise<Upload[]> {
  const names = await readdir(path.resolve(config.DATA_DIR, 'imports')).catch(() => []);
  const uploads = await Promise.all(names.map(findUpload));
  return uploads
    .filter((one) => one !== undefined)
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, most);
}

/** How far a step of an upload is, from the files that its process leaves. */
export async function runOf(id: string, step: Step): Promise<Run> {
  const folder = stepFolder(id, step);
  const report = await readJson(path.join(folder, 'report.json'), Report);
  if (report) return { state: 'done', report };
  const ended = await readJson(path.join(folder, 'ended.json'), Ended);
  if (ended) return { state: 'ended-early', because: ended.because };
  const began = await changedAt(path.join(folder, 'begun.json'));
  if (began === undefined) return { state: 'not-begun' };
  const alive = Math.max(began, (await changedAt(path.join(folder, 'progress.json'))) ?? 0);
  if (Date.now() - alive > silence) return { state: 'ended-early', because: 'fault' };
  const progress = await readJson(path.join(folder, 'progress.json'), Progress);
  return { state: 'running', ...(progress && { progress }) };
}

export function removeUpload(id: string): Promise<void> {
  return rm(uploadFolder(id), { recursive: true, force: true });
}

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}

async function changedAt(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs;
}
