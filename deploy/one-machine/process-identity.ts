import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process beyond doubt: the system hands a pid out again, but not with the same moment of birth. */
export type ProcessIdentity = { pid: number; born: string };

/** The identity of a running process; `undefined` when none runs under that pid. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const born = process.platform === 'linux' ? bornOnLinux(pid) : bornByPs(pid);
  return born === undefined ? undefined : { pid, born };
}

/** Whether that very process still runs. One that ended, but that its parent has not yet collected, does not. */
export function stillRuns({ pid, born }: ProcessIdentity): boolean {
  return identityOf(pid)?.born === born;
}

/** The identity written by `JSON.stringify`; `undefined` for anything else, such as half a file. */
export function parseIdentity(text: string): ProcessIdentity | undefined {
  try {
    const { pid, born } = JSON.parse(text) as Partial<ProcessIdentity>;
    if (Number.isInteger(pid) && typeof born === 'string') return { pid: Number(pid), born };
  } catch {
    // Half a file says nothing.
  }
  return undefined;
}

function bornOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name, in parentheses, may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function bornByPs(pid: number): string | undefined {
  try {
    const [state = 'Z', ...born] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(/\s+/);
    return state.startsWith('Z') ? undefined : born.join(' ');
  } catch {
    return undefined;
  }
}
