import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { stepFolder, type Step } from './upload-store.ts';

/** One thing an import did or would do; its file without the folder it is kept in. */
export const Change = z.object({
  outcome: z.string(),
  code: z.string(),
  title: z.string().optional(),
  because: z.string(),
  fields: z.array(z.string()).optional(),
  file: z
    .string()
    .transform((file) => path.basename(file))
    .optional(),
  row: z.number().optional(),
});
export type Change = z.infer<typeof Change>;

/** A row that was not taken, and why. */
export const Rejected = z.object({
  file: z.string().transform((file) => path.basename(file)),
  row: z.number(),
  field: z.string(),
  reason: z.string(),
});
export type Rejected = z.infer<typeof Rejected>;

/** The lines of a report from one on, at most so many: a page of thousands. */
export async function reportLines<T>(
  { id, step }: { id: string; step: Step },
  { name, schema }: { name: 'changes' | 'rejected'; schema: z.ZodType<T> },
  { from = 0, most = Infinity }: { from?: number; most?: number } = {},
): Promise<T[]> {
  const file = path.join(stepFolder(id, step), `${name}.jsonl`);
  const isThere = await stat(file).catch(() => undefined);
  if (!isThere) return [];
  const found: T[] = [];
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line === '') continue;
    if (at >= from) found.push(schema.parse(JSON.parse(line)));
    at += 1;
    if (found.length >= most) break;
  }
  return found;
}
