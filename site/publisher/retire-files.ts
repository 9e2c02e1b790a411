import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { removeFile, replace } from './tree.ts';

/** Since when (ISO 8601) a file has not been wanted, by its path below the folder. */
const Unwanted = z.record(z.string(), z.string());

/** What to look at: the folder, the files in it, where to keep since when each is unwanted, and how long those stay (ms). */
type Retiring = { folder: string; files: string[]; note: string; keptFor: number };

/**
 * Takes away the files that have been unwanted for long enough, and returns them: until then, pages that somebody still
 * has open find theirs. One that is wanted again meanwhile starts anew.
 */
export async function retireFiles(
  { folder, files, note, keptFor }: Retiring,
  wanted: Set<string>,
  now: Date,
): Promise<string[]> {
  const before = await readFile(note, 'utf8').catch(() => '{}');
  const known = Unwanted.catch({}).parse(parsed(before));
  const next: z.infer<typeof Unwanted> = {};
  const taken: string[] = [];
  for (const file of files.filter((one) => !wanted.has(one))) {
    const since = known[file] ?? now.toISOString();
    if (now.getTime() - Date.parse(since) > keptFor) taken.push(file);
    else next[file] = since;
  }
  for (const file of taken) await removeFile(folder, file);
  const after = JSON.stringify(next);
  if (after !== before) await replace(note, after);
  return taken;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
