import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import cms from '../payload.config.ts';

const types = 'payload-types.ts';
const importMap = 'app/(payload)/admin/importMap.js';
const generated = [types, importMap];

const stale = await staleFiles();
for (const file of stale)
  process.stderr.write(`cms/${file} is not what the collections say. Run: npm run cms:types\n`);
process.exit(stale.length > 0 ? 1 : 0);

/** The committed files that would come out differently if they were generated today. */
async function staleFiles(): Promise<string[]> {
  const fresh = await mkdtemp(path.join(tmpdir(), 'cms-types-'));
  try {
    await generateInto(fresh);
    const committed = path.resolve(import.meta.dirname, '..');
    const same = await Promise.all(
      generated.map(async (file) => {
        const [ours, theirs] = await Promise.all(
          [committed, fresh].map((folder) => readFile(path.join(folder, file), 'utf8')),
        );
        return ours?.trim() === theirs?.trim();
      }),
    );
    return generated.filter((_, i) => !same[i]);
  } finally {
    await rm(fresh, { recursive: true });
  }
}

// The import map names components relative to the base folder, so both move together.
async function generateInto(folder: string): Promise<void> {
  const config = await cms;
  await mkdir(path.join(folder, path.dirname(importMap)), { recursive: true });
  config.typescript.outputFile = path.join(folder, types);
  config.admin.importMap.baseDir = folder;
  config.admin.importMap.importMapFile = path.join(folder, importMap);
  await generateTypes(config, { log: false });
  await generateImportMap(config, { log: false, force: true });
}
