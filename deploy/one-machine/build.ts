import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds, type Build } from './builds.ts';
import { environment } from './config.ts';
import { runAsMain } from './door.ts';
import { takeLock } from './lock.ts';
import { OperatorFault } from './operator-fault.ts';
import { root } from './root.ts';
import { stampOf } from './stamp.ts';

/** What a build is told. */
export type BuildOptions = {
  /** Build what is fresh, too. */
  force?: boolean;
  /** Just the build of that name. */
  only?: Build['name'];
  say?: (line: string) => void;
  /** Ends the build early. */
  signal?: AbortSignal;
};

/** Builds what has changed since it was last built, one after the other. Throws an OperatorFault. */
export async function build({
  force = false,
  only,
  say,
  signal,
}: BuildOptions = {}): Promise<void> {
  const wanted = builds.filter(({ name }) => only === undefined || name === only);
  if (!force && wanted.every((one) => stampKept(one) === stampNow(one))) return;
  const lock = await takeLock(join(root, 'node_modules/.cache/build.lock'), 10 * 60_000);
  if ('heldBy' in lock) {
    throw new OperatorFault(`Another build (process ${lock.heldBy.pid}) does not come to an end.`);
  }
  try {
    for (const one of wanted) {
      const stamp = stampNow(one);
      if (!force && stampKept(one) === stamp) continue;
      say?.(`Building the ${one.name}`);
      await run(one, stamp, signal);
    }
  } finally {
    lock.release();
  }
}

// The stamp goes first and comes last, so that a build cut short is repeated.
async function run(one: Build, stamp: string, signal?: AbortSignal): Promise<void> {
  rmSync(stampFile(one), { force: true });
  const [script, ...args] = one.command;
  const output = await outputOf(join(root, 'node_modules', script), args, signal);
  if (output !== undefined) throw new OperatorFault(`The ${one.name} does not build:\n${output}`);
  writeFileSync(stampFile(one), stamp);
}

/** Runs a build; gives what it wrote when it failed. */
function outputOf(
  script: string,
  args: string[],
  signal?: AbortSignal,
): Promise<string | undefined> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its workers can be ended with it.
    detached: true,
    env: {
      ...environment(),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const kill = () => child.pid && child.exitCode === null && process.kill(-child.pid, 'SIGKILL');
  signal?.addEventListener('abort', kill);
  return new Promise((done) => {
    child.once('error', ({ message }) => done(message));
    child.once('close', (code) => {
      signal?.removeEventListener('abort', kill);
      done(code === 0 ? undefined : output);
    });
  });
}

const stampNow = ({ sources }: Build) => stampOf(root, sources);
const stampFile = ({ output }: Build) => join(root, output, 'stamp');
const stampKept = (one: Build) =>
  existsSync(stampFile(one)) ? readFileSync(stampFile(one), 'utf8') : undefined;

if (import.meta.main) {
  await runAsMain(import.meta.filename, () =>
    build({
      force: process.argv.includes('--force'),
      say: (line) => process.stdout.write(`${line}\n`),
    }),
  );
}
