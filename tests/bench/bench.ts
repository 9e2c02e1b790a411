import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

// Runs every measurement beside this file: each prints its table, or with `--json` one object, gathered into one here.
const json = process.argv.includes('--json');
const files = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .toSorted();

const figures: Record<string, unknown> = {};
for (const file of files) {
  const name = file.replace(/\.ts$/, '');
  if (!json) console.log(`\n── ${name} ──`);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, file), ...(json ? ['--json'] : [])],
    { stdio: ['ignore', json ? 'pipe' : 'inherit', 'inherit'], encoding: 'utf8' },
  );
  if (status !== 0) process.exitCode = 1;
  else if (json) figures[name] = JSON.parse(stdout);
}
if (json) console.log(JSON.stringify(figures));
