import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { environmentOf } from './launch.ts';
import { product } from './product.ts';

/** Runs a command of the product as an operator does: `npm run <name>`. */
export function runCommand(name: string): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    execFile(
      'npm',
      ['run', '--silent', name],
      { cwd: resolve(import.meta.dirname, '../..'), env: environmentOf(product()) },
      (fault, said, errors) => done({ code: fault ? Number(fault.code) : 0, said: said + errors }),
    );
  });
}
