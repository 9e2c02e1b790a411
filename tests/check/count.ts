import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How the tests of a suite ended. */
export type Count = { passed: number; failed: number; skipped: number };

/** Reads the last line of `npm run check`. */
export function checkCount(output: string): Count {
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return { passed: Number(passed), failed: Number(failed), skipped: 0 };
}

/** Reads Vitest's JSON report; a missing report counts nothing. */
export async function vitestCount(path: string): Promise<Count> {
  const report = VitestReport.parse(await readReport(path));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Reads Playwright's JSON report; a missing report counts nothing. A test that passed only on a retry has passed. */
export async function playwrightCount(path: string): Promise<Count> {
  const { stats } = PlaywrightReport.parse(await readReport(path));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

const number = z.number().default(0);
const VitestReport = z.object({
  numPassedTests: number,
  numFailedTests: number,
  numPendingTests: number,
  numTodoTests: number,
});
const PlaywrightReport = z.object({
  stats: z
    .object({ expected: number, unexpected: number, flaky: number, skipped: number })
    .prefault({}),
});

async function readReport(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8').catch(() => '{}'));
}
