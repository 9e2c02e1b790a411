import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runStage } from '../check/stage.ts';
import { benchOptions } from './publish/options.ts';
import { fail } from './publish/show.ts';

// The proof of the publisher, part by part (`--only edits,full`), each in a process of its own, so that none inherits
// another's memory or warmth. Without options all of them run, on a site of some 17,000 pages; `publish/options.ts` names
// every option.
const { only, json } = benchOptions();
const folder = path.join(import.meta.dirname, 'publish', 'parts');
const parts = readdirSync(folder).map((file) => path.basename(file, '.ts'));
const unknown = only?.find((one) => !parts.includes(one));

if (unknown === undefined) await main();
else fail(`There is no part ${unknown}. There are: ${parts.join(', ')}.`);

async function main() {
  const build = await runStage({ name: 'views', command: ['astro', 'build', '--root', 'site'] });
  if (!build.ok) throw new Error(`The views do not compile:\n${build.output}`);
  const tables: Record<string, unknown[]> = {};
  for (const part of parts) {
    if (only && !only.includes(part)) continue;
    if (!json) console.log(`\n── ${part} ──`);
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', path.join(folder, `${part}.ts`), ...process.argv.slice(2)],
      { stdio: ['ignore', json ? 'pipe' : 'inherit', 'inherit'], encoding: 'utf8' },
    );
    if (status !== 0) fail(`The part ${part} did not hold.`);
    if (json)
      tables[part] = stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
  }
  const left = parts.filter((one) => only && !only.includes(one));
  if (json) console.log(JSON.stringify(tables));
  else if (left.length > 0) console.log(`\nNot run, because not asked for: ${left.join(', ')}.`);
}
