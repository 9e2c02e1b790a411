import { runUnderNode24 } from './node-24.ts';
import { OperatorFault } from './operator-fault.ts';

/** Runs a script under Node 24, to its end. A fault becomes a sentence and a non-zero exit code. */
export async function runAsMain(script: string, main: () => Promise<unknown>): Promise<void> {
  try {
    const code = await runUnderNode24(script);
    if (code === undefined) await main();
    else process.exitCode = code;
  } catch (fault) {
    process.stderr.write(`\n${sentenceOf(fault)}\n`);
    // What is still under way must not keep a failed start alive.
    process.exit(1);
  }
}

/** What to tell whoever started the portal: a sentence where they can do something, all there is where they cannot. */
export function sentenceOf(fault: unknown): string {
  if (fault instanceof OperatorFault) return fault.message;
  if (!(fault instanceof Error)) return String(fault);
  const { code, path = 'a file' } = fault as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return `The disk is full: ${path} could not be written. Free some space.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR')
    return `There is no permission for ${path}. Allow this user to write there, or choose another folder with DATA_DIR.`;
  return fault.stack ?? fault.message;
}
