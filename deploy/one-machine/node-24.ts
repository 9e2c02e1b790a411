import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorFault } from './operator-fault.ts';
import { root } from './root.ts';

/**
 * Runs `script` again under the Node that npm installed, when this one is older than 24. Gives its exit code, or
 * `undefined` when this Node will do. Throws an OperatorFault when there is no other.
 */
export async function runUnderNode24(
  script: string,
  version = process.versions.node,
): Promise<number | undefined> {
  if (Number.parseInt(version, 10) >= 24) return undefined;
  const node = join(root, 'node_modules/.bin/node');
  if (!existsSync(node)) {
    throw new OperatorFault(
      `The portal needs Node 24, and this is Node ${version}. Run npm install, which brings it along, or install Node 24.`,
    );
  }
  const child = spawn(node, ['--import', 'tsx', script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', forward).on('SIGINT', forward);
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
}
