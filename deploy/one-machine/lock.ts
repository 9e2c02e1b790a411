import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, parseIdentity, stillRuns, type ProcessIdentity } from './process-identity.ts';

/** A lock that is ours until `release`. */
export type Lock = { release: () => void };

/**
 * Takes the lock that a file stands for, waiting up to `patience` milliseconds for a process that holds it. The lock
 * of a process that has ended is taken over. Gives the holder when the lock was not to be had.
 */
export async function takeLock(
  file: string,
  patience: number,
): Promise<Lock | { heldBy: ProcessIdentity }> {
  mkdirSync(dirname(file), { recursive: true });
  for (const deadline = Date.now() + patience; ;) {
    if (claims(file)) return { release: () => release(file) };
    const holder = holderOf(file);
    if (!holder || !stillRuns(holder)) clear(file);
    else if (Date.now() > deadline) return { heldBy: holder };
    else await pause(100);
  }
}

// A link appears at once and whole, and only where there is none.
function claims(file: string): boolean {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(identityOf(process.pid)));
  try {
    linkSync(mine, file);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  } finally {
    rmSync(mine);
  }
}

// Moved away before it is looked at again: another start may have taken it over in the meantime.
function clear(file: string): void {
  const old = `${file}.old.${process.pid}`;
  try {
    renameSync(file, old);
  } catch {
    return;
  }
  const holder = holderOf(old);
  if (holder && stillRuns(holder)) linkSync(old, file);
  rmSync(old);
}

function release(file: string): void {
  if (holderOf(file)?.pid === process.pid) rmSync(file);
}

function holderOf(file: string): ProcessIdentity | undefined {
  try {
    return parseIdentity(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
