import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CollectionBeforeChangeHook } from 'payload';

/** Keeps a hash of an uploaded file, so that new bytes get a new public address. */
export const hashContent: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data;
  const bytes = req.file.tempFilePath ? await readFile(req.file.tempFilePath) : req.file.data;
  return { ...data, contentHash: createHash('sha256').update(bytes).digest('hex') };
};
