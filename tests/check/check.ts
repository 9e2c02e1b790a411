import { runStages, stageLine, type Stage } from './stage.ts';

// The longest first, so that two at a time end together.
const stages: Stage[] = [
  { name: 'views', command: ['astro', 'check', '--root', 'site'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'cms types', command: ['npm', 'run', '--silent', 'cms:types:check'] },
  { name: 'migrations', command: ['npm', 'run', '--silent', 'cms:migrations:check'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'lint', command: ['oxlint'] },
];

const results = await runStages(stages, 2, (result) => console.log(stageLine(result)));

const failed = results.filter((result) => !result.ok);
for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trimEnd()}`);
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
