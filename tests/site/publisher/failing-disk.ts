import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** How a disk fails: `full` takes nothing more; for a process that was `killed` nothing happens any more, not even tidying up. */
export type Failure = 'full' | 'killed';

type Call = (...given: unknown[]) => unknown;
type Calls = Record<string, Call>;

const takingRoom = ['writeFile', 'appendFile', 'mkdir', 'symlink'];
const names = [...takingRoom, 'rename', 'rm', 'truncate'];

/**
 * Does some work on a disk that fails from the step `at` on – a step is a call that changes it –, in the middle of that
 * step where it writes. Tells whether the work came that far; any other fault is thrown.
 */
export async function onFailingDisk(
  at: number,
  failure: Failure,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const real = {
    sync: { ...fs } as unknown as Calls,
    promised: { ...fs.promises } as unknown as Calls,
  };
  let step = 0;
  const mayGoOn = (name: string, given: unknown[]) => {
    step += 1;
    if (step < at || (failure === 'full' && !takingRoom.includes(name))) return true;
    if (step === at) writePart(name, given, real.sync);
    return false;
  };
  for (const name of names) {
    patch(fs as unknown as Calls, `${name}Sync`, (...given) => {
      if (mayGoOn(name, given)) return real.sync[`${name}Sync`]!(...given);
      throw new DiskFault(failure);
    });
    patch(fs.promises as unknown as Calls, name, async (...given) => {
      if (mayGoOn(name, given)) return real.promised[name]!(...given);
      throw new DiskFault(failure);
    });
  }
  syncBuiltinESMExports();
  try {
    await work().catch((fault: unknown) => {
      if (!(fault instanceof DiskFault)) throw fault;
    });
    return step >= at;
  } finally {
    for (const name of names) {
      patch(fs as unknown as Calls, `${name}Sync`, real.sync[`${name}Sync`]!);
      patch(fs.promises as unknown as Calls, name, real.promised[name]!);
    }
    syncBuiltinESMExports();
  }
}

class DiskFault extends Error {
  constructor(failure: Failure) {
    super(failure === 'full' ? 'ENOSPC: no space left on device' : 'killed');
  }
}

function patch(home: Calls, name: string, call: Call) {
  home[name] = call;
}

function writePart(name: string, [file, content]: unknown[], sync: Calls) {
  if (name !== 'writeFile' && name !== 'appendFile') return;
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(String(content));
  sync[`${name}Sync`]!(file, bytes.subarray(0, bytes.length / 2));
}
