import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// What builds make, and what they only pass over.
const passedOver = new Set([
  'dist',
  '.next',
  '.astro',
  'node_modules',
  'next-env.d.ts',
  'README.md',
]);

/** A text that changes when, and only when, one of the files does: their names and contents below `folder`. */
export function stampOf(folder: string, sources: string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(folder, source)).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(folder: string, path: string): string[] {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path))
    .filter((name) => !passedOver.has(name))
    .flatMap((name) => filesBelow(folder, `${path}/${name}`));
}
