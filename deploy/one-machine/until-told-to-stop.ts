import { readFileSync } from 'node:fs';
import { setInterval as every } from 'node:timers/promises';
import { identityOf, stillRuns } from './process-identity.ts';

/**
 * Resolves at Ctrl-C or SIGTERM, and with `byParent` also when the npm that runs this script ends. A second signal calls
 * `atOnce` and ends this process.
 */
export function untilToldToStop({
  byParent,
  atOnce,
}: {
  byParent: boolean;
  atOnce: () => void;
}): Promise<void> {
  return new Promise((told) => {
    let first: number | undefined;
    const hear = () => {
      first ??= performance.now();
      told();
      // npm passes Ctrl-C on to a process that has it from the terminal already.
      if (performance.now() - first < 1_000) return;
      atOnce();
      process.exit(1);
    };
    process.on('SIGTERM', hear).on('SIGINT', hear);
    if (byParent) void parentEnds().then(told);
  });
}

async function parentEnds(): Promise<void> {
  const npm = identityOf(npmsPid());
  for await (const _ of every(500, undefined, { ref: false })) if (!npm || !stillRuns(npm)) return;
}

// Where a script's shell does not make way for its command, npm is the parent of the shell.
function npmsPid(): number {
  if (process.platform !== 'linux') return process.ppid;
  const status = readFileSync(`/proc/${process.ppid}/status`, 'latin1');
  if (!/^Name:\s+(sh|dash|bash)$/m.test(status)) return process.ppid;
  return Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1] ?? process.ppid);
}
