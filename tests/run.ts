import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCount, playwrightCount, vitestCount, type Count } from './check/count.ts';
import { runStage, stageLine, type Stage, type StageResult } from './check/stage.ts';

type Suite = Stage & { count: (result: StageResult) => Promise<Count> | Count };

const reports = await mkdtemp(join(tmpdir(), 'portal-reports-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = playwrightReport;

const suites: Suite[] = [
  {
    name: 'check',
    command: ['npm', 'run', '--silent', 'check'],
    echo: true,
    count: (result) => checkCount(result.output),
  },
  {
    name: 'build',
    command: ['npm', 'run', '--silent', 'build'],
    count: ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }),
  },
  {
    name: 'tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${vitestReport}`],
    echo: true,
    count: () => vitestCount(vitestReport),
  },
  {
    name: 'journeys',
    command: ['playwright', 'test', '--reporter=list,json'],
    echo: true,
    count: () => playwrightCount(playwrightReport),
  },
];

// Every stage runs even when an earlier one failed, so that one run tells everything.
const results: { line: string; count: Count }[] = [];
for (const suite of suites) {
  console.log(`\n── ${suite.name} ──`);
  const result = await runStage(suite);
  const count = await suite.count(result);
  // A suite can fail beside its tests: a set-up that threw, a browser that could not be had.
  if (!result.ok && count.failed === 0) count.failed = 1;
  if (!result.ok && !suite.echo) console.log(result.output);
  results.push({ line: stageLine(result), count });
}
await rm(reports, { recursive: true, force: true });

const sum = (of: keyof Count) => results.reduce((total, { count }) => total + count[of], 0);
console.log(`\n${results.map(({ line }) => line).join('\n')}\n`);
console.log(
  `${sum('passed')} passed, ${sum('failed')} failed` +
    (sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''),
);
process.exitCode = sum('failed') > 0 ? 1 : 0;
